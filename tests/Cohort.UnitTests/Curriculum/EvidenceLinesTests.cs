using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.People;

namespace Cohort.UnitTests.Curriculum;

public sealed class EvidenceLinesTests
{
    [Fact]
    public void A_line_is_words_and_an_address_or_an_address_alone()
    {
        var (links, unread) = EvidenceLines.Read(" La carte des lieux  https://umap.example/haut-bugey \r\n\n/promos/1/files/2\nhttps://pad.example/notes");
        unread.ShouldBeNull();
        links.ShouldBe([new("La carte des lieux", "https://umap.example/haut-bugey"), new("/promos/1/files/2", "/promos/1/files/2"), new("pad.example", "https://pad.example/notes")]);
        EvidenceLines.Read(null).Links.ShouldBeEmpty();
        EvidenceLines.Read(" \n ").Links.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://clair.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//ailleurs.example/")]
    [InlineData("/\\ailleurs.example/")]
    [InlineData("/")]
    [InlineData("https://nom:mot@pad.example/")]
    [InlineData("pas un lien")]
    [InlineData("https://")]
    public void What_leads_elsewhere_or_nowhere_is_told(string line) => EvidenceLines.Read($"https://pad.example/\n{line}").Unread.ShouldBe(line);

    [Fact]
    public void Only_the_address_of_a_workshop_of_this_promo_is_one()
    {
        var (promo, workshop) = (Guid.NewGuid(), Guid.NewGuid());
        EvidenceLines.Workshop(promo, CurriculumLinks.Workshop(promo, workshop)).ShouldBe(workshop);
        EvidenceLines.Workshop(promo, CurriculumLinks.Workshop(Guid.NewGuid(), workshop)).ShouldBeNull();
        EvidenceLines.Workshop(promo, $"https://ailleurs.example{CurriculumLinks.Workshop(promo, workshop)}").ShouldBeNull();
    }

    [Fact]
    public void The_voice_is_that_of_who_looks()
    {
        WhoSpeaks.Of(Role.Trainee, steers: false, isThemselves: true).ShouldBe(ObservingVoice.Self);
        WhoSpeaks.Of(Role.Trainee, steers: false, isThemselves: false).ShouldBe(ObservingVoice.Peer);
        WhoSpeaks.Of(Role.Alumnus, steers: false, isThemselves: false).ShouldBe(ObservingVoice.Peer);
        WhoSpeaks.Of(Role.Trainer, steers: true, isThemselves: false).ShouldBe(ObservingVoice.Trainer);
        WhoSpeaks.Of(null, steers: true, isThemselves: false).ShouldBe(ObservingVoice.Trainer);
        WhoSpeaks.Of(Role.Tutor, steers: false, isThemselves: false).ShouldBe(ObservingVoice.Tutor);
        WhoSpeaks.Of(Role.Trainer, steers: true, isThemselves: true).ShouldBeNull();
        WhoSpeaks.Of(null, steers: false, isThemselves: false).ShouldBeNull();
    }
}
