/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Loggtyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a log entry records.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getLoggtyp()
 * @model
 * @generated
 */
public enum Loggtyp implements Enumerator {
	/**
	 * The '<em><b>LASNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LASNING_VALUE
	 * @generated
	 * @ordered
	 */
	LASNING(0, "LASNING", "LASNING"),

	/**
	 * The '<em><b>SKAPAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKAPAT_VALUE
	 * @generated
	 * @ordered
	 */
	SKAPAT(1, "SKAPAT", "SKAPAT"),

	/**
	 * The '<em><b>ANDRAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANDRAT_VALUE
	 * @generated
	 * @ordered
	 */
	ANDRAT(2, "ANDRAT", "ANDRAT"),

	/**
	 * The '<em><b>BORTTAGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BORTTAGET_VALUE
	 * @generated
	 * @ordered
	 */
	BORTTAGET(3, "BORTTAGET", "BORTTAGET"),

	/**
	 * The '<em><b>IMPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPORT_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORT(4, "IMPORT", "IMPORT"),

	/**
	 * The '<em><b>EXPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPORT_VALUE
	 * @generated
	 * @ordered
	 */
	EXPORT(5, "EXPORT", "EXPORT"),

	/**
	 * The '<em><b>GALLRING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GALLRING_VALUE
	 * @generated
	 * @ordered
	 */
	GALLRING(6, "GALLRING", "GALLRING");

	/**
	 * The '<em><b>LASNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LASNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LASNING_VALUE = 0;

	/**
	 * The '<em><b>SKAPAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKAPAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SKAPAT_VALUE = 1;

	/**
	 * The '<em><b>ANDRAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANDRAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANDRAT_VALUE = 2;

	/**
	 * The '<em><b>BORTTAGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BORTTAGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BORTTAGET_VALUE = 3;

	/**
	 * The '<em><b>IMPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT_VALUE = 4;

	/**
	 * The '<em><b>EXPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXPORT_VALUE = 5;

	/**
	 * The '<em><b>GALLRING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GALLRING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GALLRING_VALUE = 6;

	/**
	 * An array of all the '<em><b>Loggtyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Loggtyp[] VALUES_ARRAY =
		new Loggtyp[] {
			LASNING,
			SKAPAT,
			ANDRAT,
			BORTTAGET,
			IMPORT,
			EXPORT,
			GALLRING,
		};

	/**
	 * A public read-only list of all the '<em><b>Loggtyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Loggtyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Loggtyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Loggtyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Loggtyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Loggtyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Loggtyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Loggtyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Loggtyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Loggtyp get(int value) {
		switch (value) {
			case LASNING_VALUE: return LASNING;
			case SKAPAT_VALUE: return SKAPAT;
			case ANDRAT_VALUE: return ANDRAT;
			case BORTTAGET_VALUE: return BORTTAGET;
			case IMPORT_VALUE: return IMPORT;
			case EXPORT_VALUE: return EXPORT;
			case GALLRING_VALUE: return GALLRING;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Loggtyp(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Loggtyp
