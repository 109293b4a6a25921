package se.underlag.ui.edit;

import java.util.List;

/** Works out the changes of one edit from the state that it finds; asked once, when its turn has come. */
@FunctionalInterface
public interface Edit {

    /** @return the changes, none when nothing would differ */
    List<Change> changes();
}
