package se.underlag.documents.internal.lappning;

import java.nio.charset.StandardCharsets;
import se.underlag.documents.internal.lasning.Fel;

/**
 * Walks over the tags of XML held in memory as UTF-8 and tells where each stands, so that what is between may be copied as it is. Comments,
 * sections and instructions are stepped over; a document type, which no workbook has, is refused.
 */
final class Taggar {

    private final String part;
    private byte[] bytes;
    private int to;
    private int open;
    private int deep;

    /** The tag with its brackets. */
    int start;
    int end;
    /** Its local name. */
    int nameFrom;
    int nameTo;
    boolean closing;
    boolean empty;
    /** 1 for the outermost element. */
    int depth;

    /** The attribute found last, from the space before its name to its last quote; its value without quotes. */
    int attributeFrom;
    int attributeTo;
    int attributeName;
    int attributeNameTo;
    int valueFrom;
    int valueTo;

    Taggar(String part) {
        this.part = part;
    }

    Taggar(String part, byte[] bytes) {
        this(part);
        over(bytes, 0, bytes.length);
    }

    void over(byte[] newBytes, int from, int newTo) {
        bytes = newBytes;
        to = newTo;
        end = from;
        open = 0;
        deep = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    String part() {
        return part;
    }

    RuntimeException broken() {
        return Fel.skadadDel(part, null);
    }

    /** Goes on to the next tag. @return false when there is none */
    boolean next() {
        int i = end;
        while (true) {
            while (i < to && bytes[i] != '<') {
                i++;
            }
            if (i >= to) {
                return false;
            }
            if (i + 1 >= to) {
                throw broken();
            }
            if (bytes[i + 1] == '!' || bytes[i + 1] == '?') {
                i = over(i);
            } else {
                tag(i);
                return true;
            }
        }
    }

    private int over(int at) {
        if (bytes[at + 1] == '?') {
            return after(at, "?>");
        }
        if (at + 3 < to && bytes[at + 2] == '-' && bytes[at + 3] == '-') {
            return after(at + 4, "-->");
        }
        if (at + 8 < to && bytes[at + 2] == '[') {
            return after(at + 9, "]]>");
        }
        throw broken();
    }

    private int after(int at, String mark) {
        for (int i = at; i + mark.length() <= to; i++) {
            int same = 0;
            while (same < mark.length() && bytes[i + same] == mark.charAt(same)) {
                same++;
            }
            if (same == mark.length()) {
                return i + same;
            }
        }
        throw broken();
    }

    private void tag(int at) {
        start = at;
        closing = bytes[at + 1] == '/';
        int i = closing ? at + 2 : at + 1;
        nameFrom = i;
        while (i < to && bytes[i] > ' ' && bytes[i] != '>' && bytes[i] != '/' || i < to && bytes[i] < 0) {
            if (bytes[i++] == ':') {
                nameFrom = i;
            }
        }
        nameTo = i;
        while (i < to && bytes[i] != '>') {
            byte c = bytes[i];
            if (c == '"' || c == '\'') {
                i++;
                while (i < to && bytes[i] != c) {
                    i++;
                }
            }
            i++;
        }
        if (i >= to || nameTo == nameFrom) {
            throw broken();
        }
        end = i + 1;
        empty = !closing && bytes[i - 1] == '/';
        if (closing) {
            depth = deep--;
        } else {
            depth = deep + 1;
            deep += empty ? 0 : 1;
        }
        open = nameTo;
    }

    /** @return whether the tag's local name is this */
    boolean is(String name) {
        return same(nameFrom, nameTo, name);
    }

    boolean starts(String name) {
        return !closing && is(name);
    }

    String name() {
        return text(nameFrom, nameTo);
    }

    /** @return the prefix with its colon, empty for none */
    String prefix() {
        return text(closing ? start + 2 : start + 1, nameFrom);
    }

    private boolean same(int from, int until, String name) {
        if (until - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Begins with the tag's first attribute again. */
    void attributes() {
        open = nameTo;
    }

    /** Goes on to the tag's next attribute. */
    boolean nextAttribute() {
        int last = end - (empty ? 2 : 1);
        int i = open;
        attributeFrom = i;
        while (i < last && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        if (i >= last) {
            return false;
        }
        attributeName = i;
        while (i < last && bytes[i] != '=' && (bytes[i] > ' ' || bytes[i] < 0)) {
            i++;
        }
        attributeNameTo = i;
        while (i < last && bytes[i] != '"' && bytes[i] != '\'') {
            i++;
        }
        if (i >= last) {
            throw broken();
        }
        byte quote = bytes[i++];
        valueFrom = i;
        while (i < last && bytes[i] != quote) {
            i++;
        }
        if (i >= last) {
            throw broken();
        }
        valueTo = i;
        attributeTo = i + 1;
        open = i + 1;
        return true;
    }

    int attributesCount() {
        int count = 0;
        attributes();
        while (nextAttribute()) {
            count++;
        }
        return count;
    }

    boolean attributeIs(String name) {
        return same(attributeName, attributeNameTo, name);
    }

    /** Finds an attribute by its whole name, with prefix where it has one. */
    boolean find(String name) {
        attributes();
        while (nextAttribute()) {
            if (attributeIs(name)) {
                return true;
            }
        }
        return false;
    }

    /** @return the value of the attribute, or null */
    String value(String name) {
        return find(name) ? value() : null;
    }

    /** @return the value of the attribute found last */
    String value() {
        return Xmltext.decode(bytes, valueFrom, valueTo);
    }

    /** @return the attribute as a whole number that is not negative, or the standard when there is none */
    int number(String name, int standard) {
        return find(name) ? number(valueFrom, valueTo) : standard;
    }

    int number(int from, int until) {
        int result = 0;
        if (until - from > 10 || until == from) {
            throw broken();
        }
        for (int i = from; i < until; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || result > 100_000_000) {
                throw broken();
            }
            result = result * 10 + digit;
        }
        return result;
    }

    String text(int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.UTF_8);
    }

    /** Leaves the element that this start tag opens. @return where its closing tag begins; {@link #end} is where that ends */
    int leave() {
        if (empty) {
            return end;
        }
        int outer = depth;
        while (next()) {
            if (closing && depth == outer) {
                return start;
            }
        }
        throw broken();
    }
}
