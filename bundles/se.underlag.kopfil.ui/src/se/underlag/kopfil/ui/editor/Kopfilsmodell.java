package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.edit.Roots;
import se.underlag.ui.grid.NewRows;

/** An opened köpfil with its rows, events and edits. Rows and events come and go as edits. Belongs to the UI thread. */
final class Kopfilsmodell {

    private final Kopfil kopfil;
    private final List<Prognoshandelse> handelser;
    private final List<Radpost> poster;
    private final Map<String, Radpost> efterId = new HashMap<>();
    private final Effektindex effekter = new Effektindex();
    private final EditHistory historik;
    private final Radrotter rader = new Radrotter();
    private final Roots handelserotter;
    private int upplaga;

    Kopfilsmodell(Kopfilsinnehall innehall, IOperationHistory history) {
        kopfil = innehall.kopfil();
        handelser = new ArrayList<>(innehall.handelser());
        handelserotter = new Handelserotter();
        historik = new EditHistory(history, kopfil, kopfil.getNamn());
        handelser.forEach(effekter::knyt);
        poster = new ArrayList<>(innehall.rader().size());
        for (Kopfilsrad rad : innehall.rader()) {
            Radpost post = new Radpost(rad, poster.size() + 1, effekter.av(rad));
            poster.add(post);
            efterId.put(rad.getId(), post);
        }
        // first of all listeners, so that the others see amounts that are worked out
        historik.addListener(objekt -> berorda(objekt).forEach(Radpost::uppdatera));
    }

    /** @return the rows that show something of these objects */
    Set<Radpost> berorda(Set<EObject> objekt) {
        Set<Radpost> berorda = new LinkedHashSet<>();
        for (EObject ett : objekt) {
            if (ett instanceof Kopfilsrad rad) {
                post(rad.getId()).ifPresent(berorda::add);
            } else if (ett instanceof Prognoseffekt effekt) {
                berord(effekt, berorda);
            } else if (ett instanceof Prognoshandelse handelse) {
                handelse.getEffekter().forEach(effekt -> berord(effekt, berorda));
                poster.stream().filter(post -> post.rad().getHandelse() == handelse).forEach(berorda::add);
            }
        }
        return berorda;
    }

    private void berord(Prognoseffekt effekt, Set<Radpost> berorda) {
        if (effekt.getRad() != null) {
            effekter.knyt(effekt);
            post(effekt.getRad().getId()).ifPresent(post -> {
                if (effekt.getHandelse() != null && handelserotter.contains(effekt.getHandelse())) {
                    post.kanner(effekt);
                }
                berorda.add(post);
            });
        }
    }

    /** @return whether the month differs from what is saved, in its actual amount or in its forecast */
    boolean arAndrad(Radpost post, int manad) {
        return historik.isChanged(post.rad(), Radpost.falt(manad)) || post.effekter(manad).stream().anyMatch(this::arAndrad);
    }

    private boolean arAndrad(Prognoseffekt effekt) {
        return effekt.getVersion() == 0 && historik.isChanged(effekt.getHandelse(), effekt.eContainmentFeature())
                || historik.isChanged(effekt, Literals.PROGNOSEFFEKT__DELTA);
    }

    /** @return whether the field differs from what is saved */
    boolean arAndrad(Radpost post, EStructuralFeature falt) {
        return historik.isChanged(post.rad(), falt);
    }

    /** @return the file */
    Kopfil kopfil() {
        return kopfil;
    }

    /** @return the rows by their order in the file, as they are now; {@link #upplaga} tells when there are others */
    List<Radpost> poster() {
        return Collections.unmodifiableList(poster);
    }

    /** @return another number each time that rows have come or gone */
    int upplaga() {
        return upplaga;
    }

    /** @return the events as they are now */
    List<Prognoshandelse> handelser() {
        return Collections.unmodifiableList(handelser);
    }

    /** @return the row of that id, empty when it is not in the file now */
    Optional<Radpost> post(String radId) {
        return Optional.ofNullable(efterId.get(radId));
    }

    /** @return the edits */
    EditHistory historik() {
        return historik;
    }

    /** @return the rows, for {@link se.underlag.ui.edit.Change#insertRoot} and {@code removeRoot} */
    Roots rader() {
        return rader;
    }

    /** @return the events, for {@link se.underlag.ui.edit.Change#insertRoot} and {@code removeRoot} */
    Roots handelserotter() {
        return handelserotter;
    }

    /** @param index its place from 0; @return an empty row of this file for that place, not yet in it; PR-06 asks that it be filled before it is saved */
    Kopfilsrad nyRad(int index) {
        Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
        rad.setId(UUID.randomUUID().toString());
        rad.setEnhetId(kopfil.getEnhetId());
        rad.setKopfil(kopfil);
        rad.setSortnyckel(Sortnycklar.mellan(index == 0 ? null : poster.get(index - 1).rad().getSortnyckel(),
                index == poster.size() ? null : poster.get(index).rad().getSortnyckel()));
        return rad;
    }

    /** @return empty rows after the last one, with what puts them there; until that is done the file does not have them */
    NewRows.Made<Radpost> nyaRader(int antal) {
        List<Radpost> nya = new ArrayList<>(antal);
        List<Change> andringar = new ArrayList<>(antal);
        String sista = null;
        for (int i = 0; i < antal; i++) {
            int plats = poster.size() + i;
            Kopfilsrad rad = nyRad(poster.size());
            rad.setSortnyckel(sista == null ? rad.getSortnyckel() : Sortnycklar.mellan(sista, null));
            sista = rad.getSortnyckel();
            Radpost post = new Radpost(rad, plats + 1, List.of());
            rader.borta.put(rad, post);
            nya.add(post);
            andringar.add(Change.insertRoot(rader, plats, rad));
        }
        return new NewRows.Made<>(nya, andringar);
    }

    /** The rows of the file. */
    private final class Radrotter implements Roots {

        private final Map<EObject, Radpost> borta = new HashMap<>();

        @Override public void insert(int index, EObject root) {
            Kopfilsrad rad = (Kopfilsrad) root;
            Radpost post = borta.containsKey(rad) ? borta.remove(rad) : new Radpost(rad, index + 1, List.of());
            effekter.av(rad).stream().filter(effekt -> effekt.getRad() == rad && handelserotter.contains(effekt.getHandelse()))
                    .forEach(post::kanner);
            post.uppdatera();
            int plats = Math.min(index, poster.size());
            poster.add(plats, post);
            efterId.put(rad.getId(), post);
            numrera(plats);
        }

        @Override public int remove(EObject root) {
            Radpost post = efterId.remove(((Kopfilsrad) root).getId());
            if (post == null) {
                throw new IllegalArgumentException("No row of this file");
            }
            int index = post.nummer() - 1;
            poster.remove(index);
            borta.put(root, post);
            numrera(index);
            return index;
        }

        @Override public int indexOf(EObject root) {
            return contains(root) ? efterId.get(((Kopfilsrad) root).getId()).nummer() - 1 : -1;
        }

        private void numrera(int fran) {
            for (int i = fran; i < poster.size(); i++) {
                poster.get(i).numrera(i + 1);
            }
            upplaga++;
        }

        @Override public boolean contains(EObject root) {
            Radpost post = efterId.get(((Kopfilsrad) root).getId());
            return post != null && post.rad() == root;
        }
    }

    /** The events of the file. */
    private final class Handelserotter implements Roots {

        private final Set<EObject> alla = new LinkedHashSet<>(handelser);

        @Override public void insert(int index, EObject root) {
            Prognoshandelse handelse = (Prognoshandelse) root;
            handelser.add(Math.min(index, handelser.size()), handelse);
            alla.add(handelse);
            effekter.knyt(handelse);
            handelse.getEffekter().forEach(effekt -> post(effekt).ifPresent(post -> post.kanner(effekt)));
        }

        @Override public int remove(EObject root) {
            Prognoshandelse handelse = (Prognoshandelse) root;
            int index = handelser.indexOf(handelse);
            if (index < 0) {
                throw new IllegalArgumentException("No event of this file");
            }
            handelser.remove(index);
            alla.remove(handelse);
            effekter.losgor(handelse);
            handelse.getEffekter().forEach(effekt -> post(effekt).ifPresent(post -> post.glommer(effekt)));
            return index;
        }

        @Override public int indexOf(EObject root) {
            return handelser.indexOf(root);
        }

        private Optional<Radpost> post(Prognoseffekt effekt) {
            return effekt.getRad() == null ? Optional.empty() : Kopfilsmodell.this.post(effekt.getRad().getId());
        }

        @Override public boolean contains(EObject root) {
            return alla.contains(root);
        }
    }
}
