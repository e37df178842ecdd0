using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Kernel.People;

/// <summary>Someone with an account.</summary>
public sealed class Person : IdentityUser<Guid>
{
    private Person()
    {
    }

    /// <summary>A new person, who signs in with this address.</summary>
    public Person(string email, string givenName, string familyName, string language, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Email = UserName = email;
        Language = language;
        JoinedAt = now;
        SecurityStamp = Guid.NewGuid().ToString("N");
        Rename(givenName, familyName);
    }

    /// <summary>Given name, as the person writes it.</summary>
    public string GivenName { get; private set; } = "";

    /// <summary>Family name, as the person writes it.</summary>
    public string FamilyName { get; private set; } = "";

    /// <summary>Family name then given name, without case or accents: for sorting and searching.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>"fr" or "en".</summary>
    public string Language { get; set; } = "fr";

    /// <summary>When the account was made (UTC).</summary>
    public DateTime JoinedAt { get; private set; }

    /// <summary>Given and family name.</summary>
    public string FullName => $"{GivenName} {FamilyName}";

    /// <summary>Changes the name.</summary>
    public void Rename(string givenName, string familyName)
    {
        GivenName = givenName.Trim();
        FamilyName = familyName.Trim();
        SortName = SearchText.Normalise($"{FamilyName} {GivenName}");
    }
}
