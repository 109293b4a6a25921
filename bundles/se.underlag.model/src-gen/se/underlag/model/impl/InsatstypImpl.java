/**
 */
package se.underlag.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Insatstyp;
import se.underlag.model.Prisenhet;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Insatstyp</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#getKod <em>Kod</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#getLagrum <em>Lagrum</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#getPrisenhet <em>Prisenhet</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#getUteslutningsgrupp <em>Uteslutningsgrupp</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#isNivabedoms <em>Nivabedoms</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#isIvoRapport <em>Ivo Rapport</em>}</li>
 *   <li>{@link se.underlag.model.impl.InsatstypImpl#isValfrihetssystem <em>Valfrihetssystem</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InsatstypImpl extends EntitetImpl implements Insatstyp {
	/**
	 * The default value of the '{@link #getKod() <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKod()
	 * @generated
	 * @ordered
	 */
	protected static final String KOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKod() <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKod()
	 * @generated
	 * @ordered
	 */
	protected String kod = KOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected String namn = NAMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLagrum() <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagrum()
	 * @generated
	 * @ordered
	 */
	protected static final String LAGRUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLagrum() <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagrum()
	 * @generated
	 * @ordered
	 */
	protected String lagrum = LAGRUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrisenhet() <em>Prisenhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrisenhet()
	 * @generated
	 * @ordered
	 */
	protected static final Prisenhet PRISENHET_EDEFAULT = Prisenhet.DYGN;

	/**
	 * The cached value of the '{@link #getPrisenhet() <em>Prisenhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrisenhet()
	 * @generated
	 * @ordered
	 */
	protected Prisenhet prisenhet = PRISENHET_EDEFAULT;

	/**
	 * The default value of the '{@link #getUteslutningsgrupp() <em>Uteslutningsgrupp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUteslutningsgrupp()
	 * @generated
	 * @ordered
	 */
	protected static final String UTESLUTNINGSGRUPP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUteslutningsgrupp() <em>Uteslutningsgrupp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUteslutningsgrupp()
	 * @generated
	 * @ordered
	 */
	protected String uteslutningsgrupp = UTESLUTNINGSGRUPP_EDEFAULT;

	/**
	 * The default value of the '{@link #isNivabedoms() <em>Nivabedoms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNivabedoms()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NIVABEDOMS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNivabedoms() <em>Nivabedoms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNivabedoms()
	 * @generated
	 * @ordered
	 */
	protected boolean nivabedoms = NIVABEDOMS_EDEFAULT;

	/**
	 * The default value of the '{@link #isIvoRapport() <em>Ivo Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIvoRapport()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IVO_RAPPORT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIvoRapport() <em>Ivo Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIvoRapport()
	 * @generated
	 * @ordered
	 */
	protected boolean ivoRapport = IVO_RAPPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #isValfrihetssystem() <em>Valfrihetssystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isValfrihetssystem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VALFRIHETSSYSTEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isValfrihetssystem() <em>Valfrihetssystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isValfrihetssystem()
	 * @generated
	 * @ordered
	 */
	protected boolean valfrihetssystem = VALFRIHETSSYSTEM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InsatstypImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.INSATSTYP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKod() {
		return kod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKod(String newKod) {
		String oldKod = kod;
		kod = newKod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__KOD, oldKod, kod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamn() {
		return namn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamn(String newNamn) {
		String oldNamn = namn;
		namn = newNamn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLagrum() {
		return lagrum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLagrum(String newLagrum) {
		String oldLagrum = lagrum;
		lagrum = newLagrum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__LAGRUM, oldLagrum, lagrum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prisenhet getPrisenhet() {
		return prisenhet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrisenhet(Prisenhet newPrisenhet) {
		Prisenhet oldPrisenhet = prisenhet;
		prisenhet = newPrisenhet == null ? PRISENHET_EDEFAULT : newPrisenhet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__PRISENHET, oldPrisenhet, prisenhet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUteslutningsgrupp() {
		return uteslutningsgrupp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUteslutningsgrupp(String newUteslutningsgrupp) {
		String oldUteslutningsgrupp = uteslutningsgrupp;
		uteslutningsgrupp = newUteslutningsgrupp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__UTESLUTNINGSGRUPP, oldUteslutningsgrupp, uteslutningsgrupp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNivabedoms() {
		return nivabedoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNivabedoms(boolean newNivabedoms) {
		boolean oldNivabedoms = nivabedoms;
		nivabedoms = newNivabedoms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__NIVABEDOMS, oldNivabedoms, nivabedoms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIvoRapport() {
		return ivoRapport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIvoRapport(boolean newIvoRapport) {
		boolean oldIvoRapport = ivoRapport;
		ivoRapport = newIvoRapport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__IVO_RAPPORT, oldIvoRapport, ivoRapport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isValfrihetssystem() {
		return valfrihetssystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValfrihetssystem(boolean newValfrihetssystem) {
		boolean oldValfrihetssystem = valfrihetssystem;
		valfrihetssystem = newValfrihetssystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INSATSTYP__VALFRIHETSSYSTEM, oldValfrihetssystem, valfrihetssystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.INSATSTYP__KOD:
				return getKod();
			case UnderlagPackage.INSATSTYP__NAMN:
				return getNamn();
			case UnderlagPackage.INSATSTYP__LAGRUM:
				return getLagrum();
			case UnderlagPackage.INSATSTYP__PRISENHET:
				return getPrisenhet();
			case UnderlagPackage.INSATSTYP__UTESLUTNINGSGRUPP:
				return getUteslutningsgrupp();
			case UnderlagPackage.INSATSTYP__NIVABEDOMS:
				return isNivabedoms();
			case UnderlagPackage.INSATSTYP__IVO_RAPPORT:
				return isIvoRapport();
			case UnderlagPackage.INSATSTYP__VALFRIHETSSYSTEM:
				return isValfrihetssystem();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case UnderlagPackage.INSATSTYP__KOD:
				setKod((String)newValue);
				return;
			case UnderlagPackage.INSATSTYP__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.INSATSTYP__LAGRUM:
				setLagrum((String)newValue);
				return;
			case UnderlagPackage.INSATSTYP__PRISENHET:
				setPrisenhet((Prisenhet)newValue);
				return;
			case UnderlagPackage.INSATSTYP__UTESLUTNINGSGRUPP:
				setUteslutningsgrupp((String)newValue);
				return;
			case UnderlagPackage.INSATSTYP__NIVABEDOMS:
				setNivabedoms((Boolean)newValue);
				return;
			case UnderlagPackage.INSATSTYP__IVO_RAPPORT:
				setIvoRapport((Boolean)newValue);
				return;
			case UnderlagPackage.INSATSTYP__VALFRIHETSSYSTEM:
				setValfrihetssystem((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case UnderlagPackage.INSATSTYP__KOD:
				setKod(KOD_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__LAGRUM:
				setLagrum(LAGRUM_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__PRISENHET:
				setPrisenhet(PRISENHET_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__UTESLUTNINGSGRUPP:
				setUteslutningsgrupp(UTESLUTNINGSGRUPP_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__NIVABEDOMS:
				setNivabedoms(NIVABEDOMS_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__IVO_RAPPORT:
				setIvoRapport(IVO_RAPPORT_EDEFAULT);
				return;
			case UnderlagPackage.INSATSTYP__VALFRIHETSSYSTEM:
				setValfrihetssystem(VALFRIHETSSYSTEM_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case UnderlagPackage.INSATSTYP__KOD:
				return KOD_EDEFAULT == null ? kod != null : !KOD_EDEFAULT.equals(kod);
			case UnderlagPackage.INSATSTYP__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.INSATSTYP__LAGRUM:
				return LAGRUM_EDEFAULT == null ? lagrum != null : !LAGRUM_EDEFAULT.equals(lagrum);
			case UnderlagPackage.INSATSTYP__PRISENHET:
				return prisenhet != PRISENHET_EDEFAULT;
			case UnderlagPackage.INSATSTYP__UTESLUTNINGSGRUPP:
				return UTESLUTNINGSGRUPP_EDEFAULT == null ? uteslutningsgrupp != null : !UTESLUTNINGSGRUPP_EDEFAULT.equals(uteslutningsgrupp);
			case UnderlagPackage.INSATSTYP__NIVABEDOMS:
				return nivabedoms != NIVABEDOMS_EDEFAULT;
			case UnderlagPackage.INSATSTYP__IVO_RAPPORT:
				return ivoRapport != IVO_RAPPORT_EDEFAULT;
			case UnderlagPackage.INSATSTYP__VALFRIHETSSYSTEM:
				return valfrihetssystem != VALFRIHETSSYSTEM_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kod: ");
		result.append(kod);
		result.append(", namn: ");
		result.append(namn);
		result.append(", lagrum: ");
		result.append(lagrum);
		result.append(", prisenhet: ");
		result.append(prisenhet);
		result.append(", uteslutningsgrupp: ");
		result.append(uteslutningsgrupp);
		result.append(", nivabedoms: ");
		result.append(nivabedoms);
		result.append(", ivoRapport: ");
		result.append(ivoRapport);
		result.append(", valfrihetssystem: ");
		result.append(valfrihetssystem);
		result.append(')');
		return result.toString();
	}

} //InsatstypImpl
