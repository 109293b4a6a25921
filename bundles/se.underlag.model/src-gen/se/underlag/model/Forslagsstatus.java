/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Forslagsstatus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What became of a proposal.
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getForslagsstatus()
 * @model
 * @generated
 */
public enum Forslagsstatus implements Enumerator {
	/**
	 * The '<em><b>NYTT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT_VALUE
	 * @generated
	 * @ordered
	 */
	NYTT(0, "NYTT", "NYTT"),

	/**
	 * The '<em><b>ANTAGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTAGET_VALUE
	 * @generated
	 * @ordered
	 */
	ANTAGET(1, "ANTAGET", "ANTAGET"),

	/**
	 * The '<em><b>AVVISAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVVISAT_VALUE
	 * @generated
	 * @ordered
	 */
	AVVISAT(2, "AVVISAT", "AVVISAT"),

	/**
	 * The '<em><b>ERSATT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERSATT_VALUE
	 * @generated
	 * @ordered
	 */
	ERSATT(3, "ERSATT", "ERSATT");

	/**
	 * The '<em><b>NYTT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NYTT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NYTT_VALUE = 0;

	/**
	 * The '<em><b>ANTAGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTAGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANTAGET_VALUE = 1;

	/**
	 * The '<em><b>AVVISAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVVISAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVVISAT_VALUE = 2;

	/**
	 * The '<em><b>ERSATT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ERSATT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ERSATT_VALUE = 3;

	/**
	 * An array of all the '<em><b>Forslagsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Forslagsstatus[] VALUES_ARRAY =
		new Forslagsstatus[] {
			NYTT,
			ANTAGET,
			AVVISAT,
			ERSATT,
		};

	/**
	 * A public read-only list of all the '<em><b>Forslagsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Forslagsstatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Forslagsstatus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagsstatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Forslagsstatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Forslagsstatus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagsstatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Forslagsstatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Forslagsstatus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Forslagsstatus get(int value) {
		switch (value) {
			case NYTT_VALUE: return NYTT;
			case ANTAGET_VALUE: return ANTAGET;
			case AVVISAT_VALUE: return AVVISAT;
			case ERSATT_VALUE: return ERSATT;
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
	private Forslagsstatus(int value, String name, String literal) {
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

} //Forslagsstatus
