package org.needtoknow.jobs.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.needtoknow.jobs.finish.CsvCell;
import org.needtoknow.model.Text;
import org.needtoknow.model.lookup.Subject;
import org.needtoknow.model.settings.ConfigurationException;
import org.needtoknow.results.archive.PrivateFiles;

/**
 * The log of use: who asked this program about which subject. Restricted and append-only. The
 * program can read it as an audit log (docs/trace.md has the mapping). A question that cannot be
 * recorded is refused.
 */
public final class UseLog {
  private static final String HEADING =
      "time,account,action,command,name,dob,plate,plate_state,vin,oln,oln_state,record_number,"
          + "reason,key_id\n";

  private final Path file;

  private UseLog(Path file) {
    this.file = file;
  }

  /** How the answer was used. */
  public enum Action {
    /** Shown on the terminal, masked. */
    SEARCH,
    /** Written to a file. */
    EXPORT
  }

  /** The log of a department, created if it does not exist. */
  public static UseLog of(Path home, String department) throws ConfigurationException {
    Path file = home.resolve("use").resolve(department + ".csv");
    try {
      PrivateFiles.createFolders(file.getParent());
      if (Files.exists(file) && !PrivateFiles.isWithin(PrivateFiles.FILE_MODE, file)) {
        throw refused(file, "users other than its owner may open the log of use", "chmod 600 it");
      }
      return new UseLog(file);
    } catch (IOException e) {
      throw refused(file, "the log of use cannot be written here", "set NTK_HOME");
    }
  }

  private static ConfigurationException refused(Path file, String message, String wayOut) {
    return ConfigurationException.of(file.toString(), message, wayOut);
  }

  /**
   * Appends an entry and waits until it is on the disk.
   *
   * @param command the command that was called
   */
  public void write(
      Instant at,
      String account,
      Action action,
      String command,
      Subject subject,
      String reason,
      String keyId)
      throws IOException {
    String row =
        String.join(
                ",",
                at.toString(),
                CsvCell.plain(account),
                Text.lower(action),
                CsvCell.plain(command),
                CsvCell.plain(subject.person().name().asNam()),
                subject.person().dateOfBirth().map(Object::toString).orElse(""),
                CsvCell.plain(subject.vehicle().plate()),
                CsvCell.plain(subject.vehicle().state()),
                CsvCell.plain(subject.vehicle().vin()),
                CsvCell.plain(subject.person().oln()),
                CsvCell.plain(subject.person().olnState()),
                CsvCell.plain(subject.record().number()),
                CsvCell.plain(reason),
                keyId)
            + "\n";
    try (FileChannel channel = PrivateFiles.append(file);
        FileLock lock = channel.lock()) {
      String text = channel.size() == 0 ? HEADING + row : row;
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      lock.release();
    }
  }

  @Override
  public String toString() {
    return "UseLog[" + file + "]";
  }
}
