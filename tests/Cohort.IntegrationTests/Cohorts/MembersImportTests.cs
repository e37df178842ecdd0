using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Cohorts;

public sealed class MembersImportTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 …")]
    [InlineData("prenom;nom;courriel\nLéa;Petit;pas une adresse\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    public async Task A_wrong_file_takes_nobody(string text)
    {
        var known = await Known.Of(host);
        var before = await Count();
        var report = await host.AsHouse(new ImportMembers(known.Ain, Encoding.UTF8.GetBytes(text), false));
        (report.FileProblem is not null || report.Lines.All(one => !one.Taken)).ShouldBeTrue();
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Windows_files_with_accents_are_read_and_a_dry_run_writes_nothing()
    {
        var known = await Known.Of(host);
        var before = await Count();
        var file = Encoding.Latin1.GetBytes("prénom;nom;courriel;rôle\r\nZoé;Lefèvre;zoe@exemple.example;apprenante\r\nHervé;Müller;herve@exemple.example;tuteur\r\n");
        (await host.AsHouse(new ImportMembers(known.Ain, file, true))).Lines.Count(one => one.Taken).ShouldBe(2);
        (await Count()).ShouldBe(before);
        var done = await host.AsHouse(new ImportMembers(known.Ain, file, false));
        done.Invitations.Count.ShouldBe(2);
        (await Count()).ShouldBe(before + 2);
        await host.AsHouse(new ImportMembers(known.Ain, file, false));
        (await Count()).ShouldBe(before + 2);
        (await host.Read(db => db.Set<Invitation>().SingleAsync(one => one.Email == "zoe@exemple.example"))).FamilyName.ShouldBe("Lefèvre");
    }

    private Task<int> Count() => host.Read(db => db.Set<Invitation>().CountAsync());
}
