/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Handelsetyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a forecast event foresees (PR-01).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getHandelsetyp()
 * @model
 * @generated
 */
public enum Handelsetyp implements Enumerator {
	/**
	 * The '<em><b>FORLANGNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORLANGNING_VALUE
	 * @generated
	 * @ordered
	 */
	FORLANGNING(0, "FORLANGNING", "FORLANGNING"),

	/**
	 * The '<em><b>NYTT ARENDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT_ARENDE_VALUE
	 * @generated
	 * @ordered
	 */
	NYTT_ARENDE(1, "NYTT_ARENDE", "NYTT_ARENDE"),

	/**
	 * The '<em><b>BYTE AV INSATS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BYTE_AV_INSATS_VALUE
	 * @generated
	 * @ordered
	 */
	BYTE_AV_INSATS(2, "BYTE_AV_INSATS", "BYTE_AV_INSATS"),

	/**
	 * The '<em><b>AVSLUT IFORTID</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUT_IFORTID_VALUE
	 * @generated
	 * @ordered
	 */
	AVSLUT_IFORTID(3, "AVSLUT_I_FORTID", "AVSLUT_I_FORTID"),

	/**
	 * The '<em><b>PRISANDRING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRISANDRING_VALUE
	 * @generated
	 * @ordered
	 */
	PRISANDRING(4, "PRISANDRING", "PRISANDRING"),

	/**
	 * The '<em><b>FLYTT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLYTT_VALUE
	 * @generated
	 * @ordered
	 */
	FLYTT(5, "FLYTT", "FLYTT"),

	/**
	 * The '<em><b>F100</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #F100_VALUE
	 * @generated
	 * @ordered
	 */
	F100(6, "F100", "F100"),

	/**
	 * The '<em><b>ATGARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATGARD_VALUE
	 * @generated
	 * @ordered
	 */
	ATGARD(7, "ATGARD", "ATGARD");

	/**
	 * The '<em><b>FORLANGNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORLANGNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORLANGNING_VALUE = 0;

	/**
	 * The '<em><b>NYTT ARENDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT_ARENDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NYTT_ARENDE_VALUE = 1;

	/**
	 * The '<em><b>BYTE AV INSATS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BYTE_AV_INSATS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BYTE_AV_INSATS_VALUE = 2;

	/**
	 * The '<em><b>AVSLUT IFORTID</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVSLUT_IFORTID
	 * @model name="AVSLUT_I_FORTID"
	 * @generated
	 * @ordered
	 */
	public static final int AVSLUT_IFORTID_VALUE = 3;

	/**
	 * The '<em><b>PRISANDRING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRISANDRING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRISANDRING_VALUE = 4;

	/**
	 * The '<em><b>FLYTT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLYTT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLYTT_VALUE = 5;

	/**
	 * The '<em><b>F100</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #F100
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int F100_VALUE = 6;

	/**
	 * The '<em><b>ATGARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATGARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATGARD_VALUE = 7;

	/**
	 * An array of all the '<em><b>Handelsetyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Handelsetyp[] VALUES_ARRAY =
		new Handelsetyp[] {
			FORLANGNING,
			NYTT_ARENDE,
			BYTE_AV_INSATS,
			AVSLUT_IFORTID,
			PRISANDRING,
			FLYTT,
			F100,
			ATGARD,
		};

	/**
	 * A public read-only list of all the '<em><b>Handelsetyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Handelsetyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Handelsetyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsetyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Handelsetyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handelsetyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsetyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Handelsetyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Handelsetyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Handelsetyp get(int value) {
		switch (value) {
			case FORLANGNING_VALUE: return FORLANGNING;
			case NYTT_ARENDE_VALUE: return NYTT_ARENDE;
			case BYTE_AV_INSATS_VALUE: return BYTE_AV_INSATS;
			case AVSLUT_IFORTID_VALUE: return AVSLUT_IFORTID;
			case PRISANDRING_VALUE: return PRISANDRING;
			case FLYTT_VALUE: return FLYTT;
			case F100_VALUE: return F100;
			case ATGARD_VALUE: return ATGARD;
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
	private Handelsetyp(int value, String name, String literal) {
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

} //Handelsetyp
