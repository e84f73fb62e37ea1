package org.needtoknow.samples.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.needtoknow.samples.inquiry.Tag;
import org.needtoknow.samples.logs.Position;
import org.needtoknow.samples.paperwork.FeedFile;

/** The label file: the planted records, one by one. It is kept outside the department's folder. */
public final class Labels implements Closeable {
  private final FeedFile file;

  /** Creates the file in the folder. */
  public Labels(Path folder) throws IOException {
    file = new FeedFile(folder, "lookups.csv", "episode,label,kind,form,trace,file,line,note");
  }

  /** Labels the record at that place. */
  public void label(Tag tag, Position position) {
    file.row(
        tag.episode(),
        tag.misuse() ? "misuse" : "honest",
        tag.kind(),
        tag.form(),
        tag.trace() ? "yes" : "no",
        position.file(),
        String.valueOf(position.line()),
        tag.note());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
