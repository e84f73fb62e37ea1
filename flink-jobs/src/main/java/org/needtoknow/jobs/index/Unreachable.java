package org.needtoknow.jobs.index;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.needtoknow.model.settings.Problem;

/** Describes, without quoting anything, why a server could not be reached. */
public final class Unreachable {
  private static final String OPTION = "--elasticsearch";

  private Unreachable() {}

  /** Describes the cause and what to do. */
  public static Problem at(String url, IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        boolean plain = String.valueOf(cause.getMessage()).contains("plaintext");
        return plain
            ? Problem.of(
                OPTION, "nothing at " + url + " speaks TLS", "http:// on this machine alone")
            : Problem.of(
                OPTION,
                "the certificate of "
                    + url
                    + " is not signed by the authority that is trusted here, or is another host's",
                "name its CA with --elasticsearch-ca, or its --elasticsearch-fingerprint");
      }
      if (cause instanceof UnknownHostException) {
        return Problem.of(OPTION, "there is no host of the name in " + url, "correct the URL");
      }
      if (cause instanceof ConnectException) {
        return Problem.of(
            OPTION, "no server answers at " + url, "correct the URL, or start the server");
      }
    }
    return Problem.of(
        OPTION,
        "no answer from " + url + " (" + e.getClass().getSimpleName() + ")",
        "https:// when the server speaks TLS; correct the URL, or start the server");
  }
}
