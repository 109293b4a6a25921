package se.underlag.avtal.ui.tidslinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.avtal.Tidslinje;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.avtal.Tidslinje.Slag;
import se.underlag.ui.Tema;

/** Paints the line of time: a lane for each kind, stretches as bars and days as diamonds. Gaps and overlaps are hatched and named, not only coloured. */
final class Tidsmalare {

    private static final RGB STRACKA = new RGB(47, 111, 181);
    private static final RGB STRACKA_MORK = new RGB(96, 158, 222);
    private static final RGB STRACKA_KONTRAST = new RGB(102, 224, 255);
    private static final RGB BRIST = new RGB(176, 42, 48);
    private static final RGB BRIST_MORK = new RGB(255, 140, 140);
    private static final RGB BRIST_KONTRAST = new RGB(255, 160, 160);
    private static final RGB LINJE = new RGB(216, 220, 226);
    private static final RGB LINJE_MORK = new RGB(78, 82, 88);
    private static final RGB LINJE_KONTRAST = new RGB(140, 140, 140);
    private static final int GAP = 6;
    private static final int HATCH = 6;
    private static final int MINST = 4;

    private final boolean dark;
    private final Color background;
    private final Color text;

    /** Where something was drawn. */
    record Plats(Post post, Rectangle ruta) {
    }

    Tidsmalare(boolean dark, Color background, Color text) {
        this.dark = dark;
        this.background = background;
        this.text = text;
    }

    /** @return where the things in sight were drawn, the topmost last */
    List<Plats> mala(GC gc, Rectangle area, Tidslinje linje, Tidsfonster fonster, LocalDate idag, Post vald, boolean fokus) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(background);
        gc.fillRectangle(area);
        Map<String, List<Post>> banor = banor(linje);
        int line = gc.getFontMetrics().getHeight();
        int left = GAP * 2 + banor.keySet().stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
        Rectangle plot = new Rectangle(area.x + left, area.y + line + GAP * 2, area.width - left - GAP, area.height - line - GAP * 2);
        if (plot.width < line || plot.height < line) {
            return List.of();
        }
        int lane = Math.max(line + GAP, Math.min(line * 3, plot.height / Math.max(1, banor.size())));
        axel(gc, plot, fonster);
        List<Plats> platser = new ArrayList<>();
        int y = plot.y;
        for (Map.Entry<String, List<Post>> bana : banor.entrySet()) {
            gc.setForeground(color(LINJE, LINJE_MORK, LINJE_KONTRAST));
            gc.drawLine(area.x, y, plot.x + plot.width, y);
            gc.setForeground(text);
            gc.drawText(bana.getKey(), area.x + GAP, y + (lane - line) / 2, true);
            gc.setClipping(plot);
            int nr = 0;
            for (Post post : bana.getValue()) {
                Rectangle ruta = ruta(plot, fonster, post, y, lane, nr++);
                if (ruta.intersects(plot)) {
                    rita(gc, ruta, plot, post, line);
                    platser.add(new Plats(post, ruta));
                    if (post.equals(vald)) {
                        markera(gc, ruta, fokus);
                    }
                }
            }
            gc.setClipping((Rectangle) null);
            y += lane;
        }
        idag(gc, plot, fonster, idag, line);
        return platser;
    }

    /** Only kinds that are there have a lane, in the order of the kinds. */
    private static Map<String, List<Post>> banor(Tidslinje linje) {
        Map<String, List<Post>> banor = new LinkedHashMap<>();
        for (Slag slag : Slag.values()) {
            linje.poster().stream().filter(post -> post.slag() == slag)
                    .forEach(post -> banor.computeIfAbsent(Postord.rad(slag), name -> new ArrayList<>()).add(post));
        }
        return banor;
    }

    private static Rectangle ruta(Rectangle plot, Tidsfonster fonster, Post post, int y, int lane, int nr) {
        int x = plot.x + fonster.x(post.period().from(), plot.width);
        if (post.arDag() && post.slag() != Slag.LUCKA && post.slag() != Slag.OVERLAPP) {
            int size = Math.min(lane - GAP, GAP * 2 + 2);
            return new Rectangle(x - size / 2, y + (lane - size) / 2, size, size);
        }
        int end = post.period().tom() == null ? plot.x + plot.width + GAP : plot.x + fonster.x(post.period().tom().plusDays(1), plot.width);
        int height = lane * 2 / 3;
        return new Rectangle(x, y + GAP / 2 + nr % 2 * (lane - height - GAP), Math.max(MINST, end - x), height);
    }

    private void rita(GC gc, Rectangle ruta, Rectangle plot, Post post, int line) {
        boolean brist = post.slag() == Slag.LUCKA || post.slag() == Slag.OVERLAPP;
        if (brist) {
            skraffera(gc, ruta, plot);
        } else if (post.arDag()) {
            diamant(gc, ruta, post.kommande());
            return;
        } else {
            gc.setForeground(color(STRACKA, STRACKA_MORK, STRACKA_KONTRAST));
            gc.setBackground(background);
            gc.fillRectangle(ruta);
            gc.setLineWidth(2);
            gc.drawRectangle(ruta.x, ruta.y, ruta.width - 1, ruta.height - 1);
            gc.setLineWidth(1);
        }
        int seen = Math.max(ruta.x, plot.x);
        String words = Postord.kort(post);
        int room = Math.min(ruta.x + ruta.width, plot.x + plot.width) - seen - GAP * 2;
        if (gc.textExtent(words).x <= room || brist) {
            gc.setForeground(text);
            gc.setBackground(background);
            gc.drawText(words, gc.textExtent(words).x <= room ? seen + GAP : ruta.x + ruta.width + GAP, ruta.y + (ruta.height - line) / 2, !brist);
        }
    }

    private void diamant(GC gc, Rectangle ruta, boolean kommande) {
        int half = ruta.width / 2;
        int[] points = { ruta.x + half, ruta.y, ruta.x + ruta.width, ruta.y + half, ruta.x + half, ruta.y + ruta.height, ruta.x, ruta.y + half };
        gc.setBackground(kommande ? background : color(STRACKA, STRACKA_MORK, STRACKA_KONTRAST));
        gc.fillPolygon(points);
        gc.setForeground(color(STRACKA, STRACKA_MORK, STRACKA_KONTRAST));
        gc.drawPolygon(points);
    }

    private void skraffera(GC gc, Rectangle ruta, Rectangle plot) {
        Rectangle seen = ruta.intersection(plot);
        gc.setBackground(background);
        gc.fillRectangle(seen);
        gc.setForeground(color(BRIST, BRIST_MORK, BRIST_KONTRAST));
        gc.setClipping(seen);
        for (int offset = -seen.height; offset < seen.width; offset += HATCH) {
            gc.drawLine(seen.x + offset, seen.y + seen.height, seen.x + offset + seen.height, seen.y);
        }
        gc.setClipping(plot);
        gc.drawRectangle(ruta.x, ruta.y, ruta.width - 1, ruta.height - 1);
    }

    private void markera(GC gc, Rectangle ruta, boolean fokus) {
        gc.setForeground(text);
        gc.setLineWidth(fokus ? 3 : 1);
        gc.drawRectangle(ruta.x - 3, ruta.y - 3, ruta.width + 5, ruta.height + 5);
        gc.setLineWidth(1);
    }

    private void axel(GC gc, Rectangle plot, Tidsfonster fonster) {
        for (LocalDate dag : fonster.streck(plot.width)) {
            int x = plot.x + fonster.x(dag, plot.width);
            gc.setForeground(color(LINJE, LINJE_MORK, LINJE_KONTRAST));
            gc.drawLine(x, plot.y - GAP, x, plot.y + plot.height);
            gc.setForeground(text);
            gc.drawText(dag.toString().substring(0, 7), x + 2, plot.y - GAP - gc.getFontMetrics().getHeight(), true);
        }
    }

    private void idag(GC gc, Rectangle plot, Tidsfonster fonster, LocalDate idag, int line) {
        int x = plot.x + fonster.x(idag, plot.width);
        if (x >= plot.x && x <= plot.x + plot.width) {
            gc.setForeground(text);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(x, plot.y, x, plot.y + plot.height);
            gc.setLineStyle(SWT.LINE_SOLID);
            int width = gc.textExtent(Messages.yta_idag).x;
            gc.setBackground(background);
            gc.drawText(Messages.yta_idag, Math.min(x + GAP, plot.x + plot.width - width), plot.y + plot.height - line - GAP, false);
        }
    }

    private Color color(RGB light, RGB darker, RGB contrast) {
        return new Color(Tema.hogKontrast() ? contrast : dark ? darker : light);
    }
}
