package org.needtoknow.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The frame of a page: one static file without scripts that loads nothing from elsewhere. */
public final class Page {
  private Page() {}

  /**
   * A whole page.
   *
   * @param main writes the content
   */
  public static String render(String title, Consumer<Html> main) {
    Html html = new Html();
    html.open("html", "lang", "en");
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src 'unsafe-inline'");
    html.element("title", title);
    html.style(css());
    html.close("head");
    html.open("body").open("main");
    main.accept(html);
    html.close("main").close("body").close("html");
    return html.finish();
  }

  private static String css() {
    try (InputStream stream = Page.class.getResourceAsStream("/html/page.css")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
