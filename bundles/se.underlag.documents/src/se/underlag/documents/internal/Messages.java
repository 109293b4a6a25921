package se.underlag.documents.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle. */
public final class Messages {

    private Messages() {
    }

    /** @param key a key of messages.properties; @param values for its places; @return the text in the user's language */
    public static String of(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle("se.underlag.documents.internal.messages", Locale.getDefault(),
                Messages.class.getClassLoader());
        return MessageFormat.format(texts.getString(key), values);
    }
}
