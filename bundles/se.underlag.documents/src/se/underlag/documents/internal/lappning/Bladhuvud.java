package se.underlag.documents.internal.lappning;

/** What a sheet says about itself before its rows. */
final class Bladhuvud {

    private Bladhuvud() {
    }

    /** @return the head with a dimension that holds these cells too; @param cells null for none */
    static byte[] grown(byte[] head, Omrade cells) {
        if (cells == null) {
            return head;
        }
        Splits splits = new Splits(head);
        Taggar t = new Taggar("", head);
        while (t.next()) {
            if (t.starts("dimension") && t.find("ref")) {
                String ref = t.value();
                int colon = ref.indexOf(':');
                Omrade old = Omrade.of(colon < 0 ? ref : ref.substring(0, colon), colon < 0 ? null : ref.substring(colon + 1));
                if (old != null) {
                    splits.replace(t.valueFrom, t.valueTo, union(old, cells).toString());
                }
            }
        }
        return splits.result();
    }

    private static Omrade union(Omrade a, Omrade b) {
        if (b.top() >= a.top() && b.bottom() <= a.bottom() && b.left() >= a.left() && b.right() <= a.right()) {
            return a;
        }
        return new Omrade(Math.min(a.top(), b.top()), Math.min(a.left(), b.left()), Math.max(a.bottom(), b.bottom()),
                Math.max(a.right(), b.right()), false, false, false, false, true);
    }
}
