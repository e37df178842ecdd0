using Cohort.Kernel.Text;

namespace Cohort.UnitTests.Kernel;

/// <summary>What may be somebody's own is found, and what only looks so is left alone.</summary>
public sealed class LooksPersonalTests
{
    [Theory]
    [InlineData("Appelez-la au 06 12 34 56 78.", "06 12 34 56 78")]
    [InlineData("tel.0612345678", "0612345678")]
    [InlineData("+33 6.12.34.56.78", "+33 6.12.34.56.78")]
    [InlineData("+33612345678", "+33612345678")]
    [InlineData("0033 6 12 34 56 78", "0033 6 12 34 56 78")]
    [InlineData("+33 (0)6 12 34 56 78", "+33 (0)6 12 34 56 78")]
    [InlineData("joindre le 04-74-12-34-56 le soir", "04-74-12-34-56")]
    [InlineData("06/12/34/56/78", "06/12/34/56/78")]
    [InlineData("06\u00a012\u00a034\u00a056\u00a078", "06\u00a012\u00a034\u00a056\u00a078")]
    [InlineData("0612 34 56 78", "0612 34 56 78")]
    [InlineData("06 123 456 78", "06 123 456 78")]
    [InlineData("son fils : +212 6 12 34 56 78", "+212 6 12 34 56 78")]
    [InlineData("+262 692 12 34 56", "+262 692 12 34 56")]
    [InlineData("09 72 12 34 56", "09 72 12 34 56")]
    public void A_telephone_number_is_found(string text, string found) => LooksPersonal.Find(text).ShouldBe((Trace.Telephone, found));

    [Theory]
    [InlineData("écrire à marie.dupont@exemple.fr", "marie.dupont@exemple.fr")]
    [InlineData("m.d+impots@mail.exemple.org,", "m.d+impots@mail.exemple.org")]
    [InlineData("marie.dupont (at) exemple.fr", "marie.dupont (at) exemple.fr")]
    [InlineData("Hélène@exemple.fr", "Hélène@exemple.fr")]
    public void An_e_mail_address_is_found(string text, string found) => LooksPersonal.Find(text).ShouldBe((Trace.Mail, found));

    [Theory]
    [InlineData("n° 2 85 05 78 006 084 41", "2 85 05 78 006 084 41")]
    [InlineData("n° 2 85 05 78 006 084", "2 85 05 78 006 084")]
    [InlineData("2 85 05 78 006 084 36 avec une faute dans la clé", "2 85 05 78 006 084 36")]
    [InlineData("285057800608441", "285057800608441")]
    [InlineData("2850578006084", "2850578006084")]
    [InlineData("1 90 01 2A 004 123", "1 90 01 2A 004 123")]
    public void A_social_security_number_is_found(string text, string found) => LooksPersonal.Find(text).ShouldBe((Trace.SocialSecurity, found));

    [Theory]
    [InlineData("FR14 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02 606")]
    [InlineData("FR1420041010050500013M02606 POUR LE LOYER", "FR1420041010050500013M02606")]
    [InlineData("DE89370400440532013000.", "DE89370400440532013000")]
    public void A_bank_account_is_found(string text, string found) => LooksPersonal.Find(text).ShouldBe((Trace.BankAccount, found));

    [Theory]
    [InlineData("０６１２３４５６７８", Trace.Telephone)]
    [InlineData("06\u200b12\u200b34\u200b56\u200b78", Trace.Telephone)]
    [InlineData("0\u20606123\u00ad45678", Trace.Telephone)]
    [InlineData("06-12 34-56 78", Trace.Telephone)]
    [InlineData("06_12_34_56_78", Trace.Telephone)]
    [InlineData("06  12–34. 56\t78", Trace.Telephone)]
    [InlineData("fr76 3000 6000 0112 3456 7890 189 pour le loyer", Trace.BankAccount)]
    [InlineData("jean @ x.fr", Trace.Mail)]
    [InlineData("jean＠x.fr", Trace.Mail)]
    [InlineData("2-85 05_78.006 084", Trace.SocialSecurity)]
    public void However_it_is_written_it_is_found(string text, Trace kind) => LooksPersonal.Find(text)!.Value.Kind.ShouldBe(kind);

    [Theory]
    [InlineData("le 01.02.26 14 30, puis 03-04-26 09 15")]
    [InlineData("cp12 et les gens de la maison ont ecrit 1.500,00 euros")]
    [InlineData("Il a 36 ans, le 3114 répond, 0 805 805 817 aussi, en 2026.")]
    [InlineData("Appel au 3939 puis au 3018, et au 15.")]
    [InlineData("Numéro vert 0800 123 456, gratuit ; 0 970 ne dit rien")]
    [InlineData("le 01.02.2026 14h30, puis le 01/02/2026 14:30")]
    [InlineData("01/02/2026 et 02/02/2026, de 09:00 à 12:30")]
    [InlineData("2026-11-24T08:31:00")]
    [InlineData("SIRET 123 456 789 00012")]
    [InlineData("SIRET 12345678900012, SIREN 123456789")]
    [InlineData("285057800608436")]   // fifteen digits with a key that is not theirs
    [InlineData("2851378006084x 2854378006084")]   // there is no such month
    [InlineData("12 personnes, 3 h 30, 45 min, 1 500 euros, 10 %")]
    [InlineData("dossier 1234567890123456, salle A0612")]
    [InlineData("FR14 2004 1010 0505 0001 3M02 607")]
    [InlineData("@mairie, l’arobase, et le signe @ tout seul")]
    [InlineData("RNCP40695 et CP1 à CP12")]
    [InlineData("٠٦١٢٣٤٥٦٧٨")]
    [InlineData("")]
    public void What_is_nobody_s_own_is_left_alone(string text) => LooksPersonal.Find(text).ShouldBeNull();
}
