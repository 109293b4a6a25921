/**
 */
package se.underlag.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Kopfilsstatus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Life cycle of a köpfil (KF-10).
 * <!-- end-model-doc -->
 * @see se.underlag.model.UnderlagPackage#getKopfilsstatus()
 * @model
 * @generated
 */
public enum Kopfilsstatus implements Enumerator {
	/**
	 * The '<em><b>ARBETSFIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARBETSFIL_VALUE
	 * @generated
	 * @ordered
	 */
	ARBETSFIL(0, "ARBETSFIL", "ARBETSFIL"),

	/**
	 * The '<em><b>GRANSKAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANSKAD_VALUE
	 * @generated
	 * @ordered
	 */
	GRANSKAD(1, "GRANSKAD", "GRANSKAD"),

	/**
	 * The '<em><b>UPPLADDAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPLADDAD_VALUE
	 * @generated
	 * @ordered
	 */
	UPPLADDAD(2, "UPPLADDAD", "UPPLADDAD");

	/**
	 * The '<em><b>ARBETSFIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARBETSFIL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ARBETSFIL_VALUE = 0;

	/**
	 * The '<em><b>GRANSKAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANSKAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRANSKAD_VALUE = 1;

	/**
	 * The '<em><b>UPPLADDAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPPLADDAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPPLADDAD_VALUE = 2;

	/**
	 * An array of all the '<em><b>Kopfilsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Kopfilsstatus[] VALUES_ARRAY =
		new Kopfilsstatus[] {
			ARBETSFIL,
			GRANSKAD,
			UPPLADDAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Kopfilsstatus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Kopfilsstatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Kopfilsstatus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kopfilsstatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kopfilsstatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kopfilsstatus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kopfilsstatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Kopfilsstatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Kopfilsstatus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Kopfilsstatus get(int value) {
		switch (value) {
			case ARBETSFIL_VALUE: return ARBETSFIL;
			case GRANSKAD_VALUE: return GRANSKAD;
			case UPPLADDAD_VALUE: return UPPLADDAD;
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
	private Kopfilsstatus(int value, String name, String literal) {
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

} //Kopfilsstatus
