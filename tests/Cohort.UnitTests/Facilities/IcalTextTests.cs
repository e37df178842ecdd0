using Cohort.Facilities.Calendars;

namespace Cohort.UnitTests.Facilities;

/// <summary>No text of anybody begins a line of its own in a calendar (RFC 5545, 3.3.11).</summary>
public sealed class IcalTextTests
{
    [Theory]
    [InlineData("a\r\nX-INJ:1", "a\\nX-INJ:1")]
    [InlineData("a\u2028DTSTART:20200101T000000Z", "a\\nDTSTART:20200101T000000Z")]
    [InlineData("a\u2029b\u0085c", "a\\nb\\nc")]
    [InlineData("a;b,c\\d\u0007", "a\\;b\\,c\\\\d")]
    public void Line_ends_of_every_kind_are_escaped(string text, string expected) => IcalText.Escape(text).ShouldBe(expected);
}
