package org.fupin.files.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a workbook, to which marked variants of the ones in use and the report's own are added. */
final class StylesPart {

    private final Document document;
    private final Element fonts;
    private final Element fills;
    private final Element formats;
    private final List<Element> originals;
    private final Map<SheetStyle, Integer> fillIds = new EnumMap<>(SheetStyle.class);
    private final Map<SheetStyle, Integer> own = new EnumMap<>(SheetStyle.class);
    private final Map<String, Integer> marked = new HashMap<>();
    private int fontCount;
    private int fillCount;
    private int formatCount;

    StylesPart(Document document) throws IOException {
        this.document = document;
        Element root = document.getDocumentElement();
        this.fonts = XmlDom.child(root, "fonts");
        this.fills = XmlDom.child(root, "fills");
        this.formats = XmlDom.child(root, "cellXfs");
        this.originals = XmlDom.children(formats, "xf");
        this.fontCount = XmlDom.children(fonts, "font").size();
        this.fillCount = XmlDom.children(fills, "fill").size();
        this.formatCount = originals.size();
    }

    /** The style of that index with the ground of the severity; everything else about it stays. */
    int marked(int style, SheetStyle severity) {
        return marked.computeIfAbsent(style + " " + severity, any -> {
            Element format = style < originals.size()
                    ? (Element) formats.appendChild(originals.get(style).cloneNode(true))
                    : XmlDom.add(formats, "xf", "numFmtId", "0", "fontId", "0", "borderId", "0");
            format.setAttribute("fillId", Integer.toString(fill(severity)));
            format.setAttribute("applyFill", "1");
            return formatCount++;
        });
    }

    /** A style of the report's own sheets. */
    int own(SheetStyle style) {
        return own.computeIfAbsent(style, any -> {
            Element format = XmlDom.add(
                    formats,
                    "xf",
                    "numFmtId",
                    "0",
                    "fontId",
                    Integer.toString(font(style)),
                    "fillId",
                    Integer.toString(style.fill().isEmpty() ? 0 : fill(style)),
                    "borderId",
                    "0",
                    "applyFont",
                    "1",
                    "applyFill",
                    "1",
                    "applyAlignment",
                    "1");
            String wrap = style == SheetStyle.TITLE ? "0" : "1";
            XmlDom.add(format, "alignment", "vertical", "top", "wrapText", wrap);
            return formatCount++;
        });
    }

    String xml() throws IOException {
        fonts.setAttribute("count", Integer.toString(fontCount));
        fills.setAttribute("count", Integer.toString(fillCount));
        formats.setAttribute("count", Integer.toString(formatCount));
        return XmlDom.write(document);
    }

    private int fill(SheetStyle style) {
        return fillIds.computeIfAbsent(style, any -> {
            Element pattern = XmlDom.add(XmlDom.add(fills, "fill"), "patternFill", "patternType", "solid");
            XmlDom.add(pattern, "fgColor", "rgb", style.fill());
            XmlDom.add(pattern, "bgColor", "indexed", "64");
            return fillCount++;
        });
    }

    private int font(SheetStyle style) {
        if (style != SheetStyle.TITLE && style != SheetStyle.HEADER && style != SheetStyle.LINK) {
            return 0;
        }
        Element font = XmlDom.add(fonts, "font");
        if (style == SheetStyle.LINK) {
            XmlDom.add(font, "u");
        } else {
            XmlDom.add(font, "b");
        }
        XmlDom.add(font, "sz", "val", style == SheetStyle.TITLE ? "16" : "11");
        if (style == SheetStyle.LINK) {
            XmlDom.add(font, "color", "rgb", "FF1A6F7F");
        }
        XmlDom.add(font, "name", "val", "等线");
        return fontCount++;
    }
}
