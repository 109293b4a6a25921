package se.underlag.cli.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "se.underlag.cli.internal.messages", java.util.Locale.getDefault(), Messages.class.getClassLoader());

    private Messages() {
    }

    static String of(String key, Object... values) {
        return MessageFormat.format(TEXTS.getString(key), values);
    }
}
