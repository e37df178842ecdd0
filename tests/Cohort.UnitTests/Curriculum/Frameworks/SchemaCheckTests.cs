using System.Text.Json;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class SchemaCheckTests
{
    private const string Schema = """
        {"type": "object", "required": ["id"], "additionalProperties": false, "$defs": {"Day": {"type": "string", "format": "date"}}, "properties": {
          "id": {"type": "string", "format": "uuid"}, "day": {"$ref": "#/$defs/Day"}, "at": {"type": "string", "format": "date-time"}, "count": {"type": "integer"}, "score": {"type": "number"},
          "words": {"type": "array", "items": {"type": "string"}}, "kind": {"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "string", "pattern": "(ext:)[a-z]+"}]}}}
        """;

    [Theory]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000"}""", null)]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "day": "2026-01-31", "at": "2026-01-31T08:00:00+01:00", "count": 1.0, "score": 1.5, "words": ["a"], "kind": "ext:b"}""", null)]
    [InlineData("[]", " is not of type object")]
    [InlineData("{}", " lacks id")]
    [InlineData("""{"id": "1"}""", "/id is no uuid")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "day": "2026-02-31"}""", "/day is no date")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "at": "2026-01-31T08:00:00"}""", "/at is no date-time")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "count": "1"}""", "/count is not of type integer")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "score": null}""", "/score is not of type number")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "words": ["a", 1]}""", "/words[1] is not of type string")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "kind": "b"}""", "/kind is not exactly one of several")]
    [InlineData("""{"id": "00000000-0000-0000-0000-000000000000", "more": 1}""", " may not have more")]
    public void It_tells_what_is_wrong(string document, string? fault)
    {
        using var schema = JsonDocument.Parse(Schema);
        using var parsed = JsonDocument.Parse(document);

        new SchemaCheck(schema.RootElement).Faults(parsed.RootElement).ShouldBe(fault is null ? [] : [fault]);
    }

    [Fact]
    public void It_refuses_a_rule_it_does_not_know()
    {
        using var schema = JsonDocument.Parse("""{"minLength": 1}""");

        Should.Throw<NotSupportedException>(() => new SchemaCheck(schema.RootElement).Faults(schema.RootElement));
    }
}
