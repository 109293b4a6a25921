/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Bedomningstyp</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a behovsbedömning is made (BB-11, BB-30, BB-41).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getBedomningstyp()
 * @model
 * @generated
 */
public enum Bedomningstyp implements Enumerator {
	/**
	 * The '<em><b>NY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NY_VALUE
	 * @generated
	 * @ordered
	 */
	NY(0, "NY", "NY"),

	/**
	 * The '<em><b>UPPFOLJANDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPFOLJANDE_VALUE
	 * @generated
	 * @ordered
	 */
	UPPFOLJANDE(1, "UPPFOLJANDE", "UPPFOLJANDE"),

	/**
	 * The '<em><b>FORANDRADE BEHOV</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORANDRADE_BEHOV_VALUE
	 * @generated
	 * @ordered
	 */
	FORANDRADE_BEHOV(2, "FORANDRADE_BEHOV", "FORANDRADE_BEHOV");

	/**
	 * The '<em><b>NY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NY_VALUE = 0;

	/**
	 * The '<em><b>UPPFOLJANDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPFOLJANDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPPFOLJANDE_VALUE = 1;

	/**
	 * The '<em><b>FORANDRADE BEHOV</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FORANDRADE_BEHOV
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORANDRADE_BEHOV_VALUE = 2;

	/**
	 * An array of all the '<em><b>Bedomningstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Bedomningstyp[] VALUES_ARRAY =
		new Bedomningstyp[] {
			NY,
			UPPFOLJANDE,
			FORANDRADE_BEHOV,
		};

	/**
	 * A public read-only list of all the '<em><b>Bedomningstyp</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Bedomningstyp> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Bedomningstyp</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bedomningstyp get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Bedomningstyp result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bedomningstyp</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bedomningstyp getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Bedomningstyp result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Bedomningstyp</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Bedomningstyp get(int value) {
		switch (value) {
			case NY_VALUE: return NY;
			case UPPFOLJANDE_VALUE: return UPPFOLJANDE;
			case FORANDRADE_BEHOV_VALUE: return FORANDRADE_BEHOV;
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
	private Bedomningstyp(int value, String name, String literal) {
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

} //Bedomningstyp
