namespace Cohort.Curriculum.Model.Reading;

/// <summary>What one press of a button says of a node: clear, not clear, or null: the mark is withdrawn. In forms "id.Clear", "id.".</summary>
/// <remarks>It says what is wanted, not "the other way round": the same press sent twice changes nothing twice.</remarks>
internal readonly record struct MarkPress(Guid Node, Clarity? Mark)
{
    public string Value => $"{Node}.{Mark}";

    public static bool TryParse(string? text, out MarkPress press)
    {
        press = default;
        var halves = text?.Split('.') ?? [];
        if (halves.Length != 2 || !Guid.TryParse(halves[0], out var node))
            return false;
        Clarity? mark = halves[1] switch { nameof(Clarity.Clear) => Clarity.Clear, nameof(Clarity.NotClear) => Clarity.NotClear, _ => null };
        press = new MarkPress(node, mark);
        return mark is not null || halves[1].Length == 0;
    }
}
