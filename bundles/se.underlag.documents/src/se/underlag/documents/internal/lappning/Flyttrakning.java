package se.underlag.documents.internal.lappning;

import java.util.Set;

/** Sets the counts of lists right that got more or fewer members, and takes away lists without any, which the format does not allow. */
final class Flyttrakning {

    private Flyttrakning() {
    }

    static byte[] counted(String part, byte[] bytes, Set<String> containers) {
        Splits splits = new Splits(bytes);
        Taggar t = new Taggar(part, bytes);
        Taggar inner = new Taggar(part);
        while (t.next()) {
            if (t.closing || t.empty || !containers.contains(t.name())) {
                continue;
            }
            int start = t.start;
            int countFrom = t.find("count") ? t.valueFrom : -1;
            int countTo = t.valueTo;
            int from = t.end;
            int until = t.leave();
            inner.over(bytes, from, until);
            int members = 0;
            while (inner.next()) {
                members += !inner.closing && inner.depth == 1 ? 1 : 0;
            }
            if (members == 0) {
                splits.replace(start, t.end, "");
            } else if (countFrom >= 0) {
                splits.replace(countFrom, countTo, Integer.toString(members));
            }
        }
        return splits.result();
    }
}
