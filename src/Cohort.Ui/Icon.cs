using Microsoft.AspNetCore.Html;

namespace Cohort.Ui;

/// <summary>Icons of the sprite. Always beside a word, so always hidden from those who listen.</summary>
public static class Icon
{
    /// <summary>The icon of this name (a Bootstrap Icon; the build puts the used ones in the sprite).</summary>
    public static IHtmlContent Of(string name) =>
        new HtmlString($"<svg class=\"icon\" aria-hidden=\"true\"><use href=\"/lib/icons.svg#{name}\"/></svg>");
}
