/** Who has read and changed what about whom, and the weeding of personal data that the law no longer lets us keep. */
package se.underlag.sekretess;
