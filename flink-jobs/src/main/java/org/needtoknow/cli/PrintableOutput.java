package org.needtoknow.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.needtoknow.model.Text;

/**
 * Output as plain lines of text. Names of files, departments and columns come from outside; none of
 * them may move the cursor, colour the screen or rename the window.
 */
final class PrintableOutput extends FilterWriter {
  private PrintableOutput(Writer out) {
    super(out);
  }

  /** A writer in UTF-8 that flushes at the end of each line. */
  static PrintWriter on(OutputStream stream) {
    return new PrintWriter(
        new PrintableOutput(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
  }

  private static char shown(char c) {
    // A surrogate is kept: it makes a character only together with its other half.
    return c == '\n' || c == '\t' || Character.isSurrogate(c) || Text.isPrintable(c) ? c : '\uFFFD';
  }

  @Override
  public void write(int c) throws IOException {
    out.write(shown((char) c));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    char[] shown = new char[length];
    for (int i = 0; i < length; i++) {
      shown[i] = shown(text[from + i]);
    }
    out.write(shown, 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.substring(from, from + length).toCharArray(), 0, length);
  }
}
