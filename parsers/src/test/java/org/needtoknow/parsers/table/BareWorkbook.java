package org.needtoknow.parsers.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with only the parts that the format requires: no styles, no shared strings, no theme,
 * no properties of the document. Parts can be added.
 */
public final class BareWorkbook {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private String properties = "";
  private boolean strict;

  /**
   * @param rows content of {@code sheetData}
   */
  public BareWorkbook(String rows) {
    type("workbook", "sheet.main");
    type("worksheets/sheet1", "worksheet");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  private void type(String part, String kind) {
    types.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
    types.append(TYPE).append(kind).append("+xml\"/>");
  }

  /** A style 0 that is plain and a style 1 that shows a number as a date. */
  public BareWorkbook withStyles() {
    type("styles", "styles");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
            + "</styleSheet>");
    return this;
  }

  /** Days are counted from 1904 on, as Excel once did on other computers. */
  public BareWorkbook from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** As Excel saves a "Strict Open XML Spreadsheet": every part has another name. */
  public BareWorkbook strict() {
    strict = true;
    return this;
  }

  /** Texts that cells share, as written in their part. */
  public BareWorkbook withShared(String texts) {
    type("sharedStrings", "sharedStrings");
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
    return this;
  }

  /** Removes a required part. */
  public BareWorkbook without(String part) {
    parts.remove(part);
    return this;
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
              + ".relationships+xml\"/>"
              + types
              + "</Types>");
      put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\">"
              + properties
              + "<sheets><sheet name=\"Export\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static String relation(String kind, String target) {
    return "<Relationships xmlns=\""
        + RELATIONS
        + "\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private void put(ZipOutputStream zip, String name, String content) throws IOException {
    String named =
        strict
            ? content
                .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
            : content;
    zip.putNextEntry(new ZipEntry(name));
    zip.write((XML + named).getBytes(StandardCharsets.UTF_8));
  }

  /** A row of text, each cell with its text in itself. */
  public static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }
}
