/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Dokumenttyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of documents that the avtal module makes or keeps (BB-14, BB-15, BB-22, BB-24).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getDokumenttyp()
 * @model
 * @generated
 */
public enum Dokumenttyp implements Enumerator {
	/**
	 * The '<em><b>BB UTAN PRIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_UTAN_PRIS_VALUE
	 * @generated
	 * @ordered
	 */
	BB_UTAN_PRIS(0, "BB_UTAN_PRIS", "BB_UTAN_PRIS"),

	/**
	 * The '<em><b>BB MED PRIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_MED_PRIS_VALUE
	 * @generated
	 * @ordered
	 */
	BB_MED_PRIS(1, "BB_MED_PRIS", "BB_MED_PRIS"),

	/**
	 * The '<em><b>PLACERINGSAVTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACERINGSAVTAL_VALUE
	 * @generated
	 * @ordered
	 */
	PLACERINGSAVTAL(2, "PLACERINGSAVTAL", "PLACERINGSAVTAL"),

	/**
	 * The '<em><b>FOLJEBREV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOLJEBREV_VALUE
	 * @generated
	 * @ordered
	 */
	FOLJEBREV(3, "FOLJEBREV", "FOLJEBREV"),

	/**
	 * The '<em><b>ADRESSETIKETT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADRESSETIKETT_VALUE
	 * @generated
	 * @ordered
	 */
	ADRESSETIKETT(4, "ADRESSETIKETT", "ADRESSETIKETT"),

	/**
	 * The '<em><b>ADMINISTRATIONSINFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATIONSINFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	ADMINISTRATIONSINFORMATION(5, "ADMINISTRATIONSINFORMATION", "ADMINISTRATIONSINFORMATION"),

	/**
	 * The '<em><b>UTSKRIFTSPAKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTSKRIFTSPAKET_VALUE
	 * @generated
	 * @ordered
	 */
	UTSKRIFTSPAKET(6, "UTSKRIFTSPAKET", "UTSKRIFTSPAKET"),

	/**
	 * The '<em><b>MEJLPAKET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEJLPAKET_VALUE
	 * @generated
	 * @ordered
	 */
	MEJLPAKET(7, "MEJLPAKET", "MEJLPAKET"),

	/**
	 * The '<em><b>SIGNERAT AVTAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNERAT_AVTAL_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNERAT_AVTAL(8, "SIGNERAT_AVTAL", "SIGNERAT_AVTAL"),

	/**
	 * The '<em><b>BEKRAFTELSE UPPSAGNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEKRAFTELSE_UPPSAGNING_VALUE
	 * @generated
	 * @ordered
	 */
	BEKRAFTELSE_UPPSAGNING(9, "BEKRAFTELSE_UPPSAGNING", "BEKRAFTELSE_UPPSAGNING");

	/**
	 * The '<em><b>BB UTAN PRIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_UTAN_PRIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_UTAN_PRIS_VALUE = 0;

	/**
	 * The '<em><b>BB MED PRIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BB_MED_PRIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BB_MED_PRIS_VALUE = 1;

	/**
	 * The '<em><b>PLACERINGSAVTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PLACERINGSAVTAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLACERINGSAVTAL_VALUE = 2;

	/**
	 * The '<em><b>FOLJEBREV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOLJEBREV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOLJEBREV_VALUE = 3;

	/**
	 * The '<em><b>ADRESSETIKETT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADRESSETIKETT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADRESSETIKETT_VALUE = 4;

	/**
	 * The '<em><b>ADMINISTRATIONSINFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADMINISTRATIONSINFORMATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADMINISTRATIONSINFORMATION_VALUE = 5;

	/**
	 * The '<em><b>UTSKRIFTSPAKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UTSKRIFTSPAKET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UTSKRIFTSPAKET_VALUE = 6;

	/**
	 * The '<em><b>MEJLPAKET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEJLPAKET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEJLPAKET_VALUE = 7;

	/**
	 * The '<em><b>SIGNERAT AVTAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIGNERAT_AVTAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIGNERAT_AVTAL_VALUE = 8;

	/**
	 * The '<em><b>BEKRAFTELSE UPPSAGNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEKRAFTELSE_UPPSAGNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEKRAFTELSE_UPPSAGNING_VALUE = 9;

	/**
	 * An array of all the '<em><b>Dokumenttyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Dokumenttyp[] VALUES_ARRAY =
		new Dokumenttyp[] {
			BB_UTAN_PRIS,
			BB_MED_PRIS,
			PLACERINGSAVTAL,
			FOLJEBREV,
			ADRESSETIKETT,
			ADMINISTRATIONSINFORMATION,
			UTSKRIFTSPAKET,
			MEJLPAKET,
			SIGNERAT_AVTAL,
			BEKRAFTELSE_UPPSAGNING,
		};

	/**
	 * A public read-only list of all the '<em><b>Dokumenttyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Dokumenttyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Dokumenttyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dokumenttyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dokumenttyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dokumenttyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dokumenttyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dokumenttyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Dokumenttyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Dokumenttyp get(int value) {
		switch (value) {
			case BB_UTAN_PRIS_VALUE: return BB_UTAN_PRIS;
			case BB_MED_PRIS_VALUE: return BB_MED_PRIS;
			case PLACERINGSAVTAL_VALUE: return PLACERINGSAVTAL;
			case FOLJEBREV_VALUE: return FOLJEBREV;
			case ADRESSETIKETT_VALUE: return ADRESSETIKETT;
			case ADMINISTRATIONSINFORMATION_VALUE: return ADMINISTRATIONSINFORMATION;
			case UTSKRIFTSPAKET_VALUE: return UTSKRIFTSPAKET;
			case MEJLPAKET_VALUE: return MEJLPAKET;
			case SIGNERAT_AVTAL_VALUE: return SIGNERAT_AVTAL;
			case BEKRAFTELSE_UPPSAGNING_VALUE: return BEKRAFTELSE_UPPSAGNING;
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
	private Dokumenttyp(int value, String name, String literal) {
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

} //Dokumenttyp
