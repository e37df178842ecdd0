using System.Text.Json;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>A run that ships as data: titles and minutes.</summary>
internal sealed record DayTemplate(string Key, string Title, string? Part, IReadOnlyList<DayTemplate.Item> Items)
{
    public static readonly IReadOnlyList<DayTemplate> All = Data.Read<List<DayTemplate>>("day-templates.json");

    internal sealed record Item(string Title, int Minutes);
}

/// <summary>The files that ship inside the module.</summary>
internal static class Data
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string file)
    {
        using var stream = Open(file);
        return JsonSerializer.Deserialize<T>(stream, Web)!;
    }

    public static Stream Open(string file) =>
        typeof(Data).Assembly.GetManifestResourceStream($"Data/{file}") ?? throw new InvalidOperationException($"{file} is not embedded.");
}
