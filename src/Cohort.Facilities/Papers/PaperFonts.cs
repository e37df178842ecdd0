namespace Cohort.Facilities.Papers;

/// <summary>
/// The fonts of papers: DejaVu Sans in three cuts, held by this assembly and embedded in each paper, so that a machine
/// needs none and a name in any European alphabet comes out whole. Each is read once.
/// </summary>
internal static class PaperFonts
{
    private static readonly Lazy<TrueType> Plain = new(() => Read("DejaVuSans"));
    private static readonly Lazy<TrueType> Bold = new(() => Read("DejaVuSans-Bold"));
    private static readonly Lazy<TrueType> Oblique = new(() => Read("DejaVuSans-Oblique"));

    /// <summary>The cuts by the name they have in a file.</summary>
    public static readonly IReadOnlyList<string> Cuts = ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"];

    public static int CutOf(PaperFace face) => face switch
    {
        PaperFace.Aside => 2,
        PaperFace.Body or PaperFace.Small => 0,
        _ => 1,
    };

    public static TrueType Of(int cut) => cut switch { 0 => Plain.Value, 1 => Bold.Value, _ => Oblique.Value };

    private static TrueType Read(string name)
    {
        using var stream = typeof(PaperFonts).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")
            ?? throw new InvalidOperationException("The fonts of papers were not there when this was built: run npm ci in src/Cohort.Web, then build again.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new TrueType(copy.ToArray());
    }
}
