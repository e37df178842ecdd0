using Cohort.Facilities.Files;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.UnitTests.House;

public sealed class RulesTests
{
    private sealed record Said(string Text);

    [Theory]
    [InlineData("", true)]
    [InlineData("Fatou N’Diaye", true)]
    [InlineData(" علی‌رضا ", true)]
    [InlineData("Fête 👩‍👩‍👧", true)]
    [InlineData("\u200B", false)]
    [InlineData("\u200D", false)]
    [InlineData("\u3164", false)]
    [InlineData("gauche\u202Edroite", false)]
    [InlineData("une\r\ndeux", false)]
    [InlineData("une\u2028deux", false)]
    [InlineData("son\u0007", false)]
    public void A_name_is_one_line_on_which_something_is_seen(string text, bool may)
    {
        var rules = new InlineValidator<Said>();
        rules.RuleFor(one => one.Text).OneLine();
        rules.Validate(new Said(text)).IsValid.ShouldBe(may);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" \t\n", false)]
    [InlineData("\u200B\u200D\uFEFF", false)]
    [InlineData("\u2060 \u00AD", false)]
    [InlineData("\u0301\u0308", false)]
    [InlineData("\u20DD\uFE0F", false)]
    [InlineData("\u3164\u2800", false)]
    [InlineData("\U000E0041\u202E", false)]
    [InlineData("?", true)]
    [InlineData("e\u0301", true)]
    [InlineData("❤\uFE0F", true)]
    [InlineData("علی‌رضا", true)]
    [InlineData("Une\nligne,\tet une autre", true)]
    public void A_required_text_has_something_to_see(string text, bool may)
    {
        var rules = new InlineValidator<Said>();
        rules.RuleFor(one => one.Text).Required(100);
        rules.Validate(new Said(text)).IsValid.ShouldBe(may);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("https://visio.example/salle", true)]
    [InlineData("https://été.example/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("http://a%E2%80%8D/", false)]
    public void A_link_leads_to_a_host_that_can_be_asked(string link, bool may)
    {
        var rules = new InlineValidator<Said>();
        rules.RuleFor(one => one.Text).WebLink();
        rules.Validate(new Said(link)).IsValid.ShouldBe(may);
    }

    [Fact]
    public void A_link_is_measured_as_it_is_kept()
    {
        NewAttachment Link(int letters) => new(Guid.CreateVersion7(), "", null, "https://pad.example/" + new string('é', letters));
        new NewAttachment.Rules().Validate(Link(300)).IsValid.ShouldBeTrue();
        new NewAttachment.Rules().Validate(Link(400)).IsValid.ShouldBeFalse();
    }
}
