using Cohort.Facilities.Signing;
using Cohort.Testing;

namespace Cohort.UnitTests.Facilities;

public sealed class SigningKeysTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cohort-keys-");

    [Fact]
    public void What_was_signed_is_verified_also_after_a_rotation_and_by_another_process()
    {
        var clock = new FakeClock();
        var keys = new SigningKeys(folder, clock);
        var (name, signature) = keys.Sign("une feuille"u8);
        // In the same instant: the last one made signs.
        keys.Rotate();
        var second = keys.Rotate();
        keys.Sign("autre"u8).Key.ShouldBe(second);
        var elsewhere = new SigningKeys(folder, clock);
        elsewhere.Verify(name, "une feuille"u8, signature).ShouldBeTrue();
        elsewhere.Verify(name, "une feuillE"u8, signature).ShouldBeFalse();
        elsewhere.Verify(second, "une feuille"u8, signature).ShouldBeFalse();
        elsewhere.Verify("../" + name, "une feuille"u8, signature).ShouldBeFalse();
        elsewhere.PublicPart(name)!.ShouldStartWith("-----BEGIN PUBLIC KEY-----");
    }

    [Fact]
    public void What_a_revoked_key_signed_is_no_longer_believed()
    {
        var keys = new SigningKeys(folder, new FakeClock());
        var (name, signature) = keys.Sign("une feuille"u8);
        keys.Revoke().ShouldNotBe(name);
        keys.Verify(name, "une feuille"u8, signature).ShouldBeFalse();
        new SigningKeys(folder, new FakeClock()).Verify(name, "une feuille"u8, signature).ShouldBeFalse();
    }

    [Fact]
    public void A_key_is_its_owners_alone()
    {
        new SigningKeys(folder, new FakeClock()).Rotate();
        var file = folder.GetFiles().ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            file.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
