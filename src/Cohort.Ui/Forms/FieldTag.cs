using System.Globalization;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Cohort.Ui.Forms;

/// <summary>
/// One field of a form: label, control, hint and error, tied together for those who listen.
/// Labels and hints are keys of the texts. <c>as</c>: text (default), area, select, date, time, number, email, password,
/// minutes, search, url, check.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTag(Texts texts) : TagHelper
{
    /// <summary>What the field edits.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "";

    /// <summary>A short help, or empty.</summary>
    public string Hint { get; set; } = "";

    /// <summary>The kind of control.</summary>
    public string As { get; set; } = "text";

    /// <summary>Choices of a select; their texts are shown as they are.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Text of the empty choice of a select, or null for none.</summary>
    public string? Empty { get; set; }

    /// <summary>Value of the autocomplete attribute.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Lines of an area.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>Most characters.</summary>
    public int Max { get; set; }

    /// <summary>Must be filled: said to those who listen; the server checks.</summary>
    public bool Required { get; set; }

    /// <summary>The page as it is being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var entry = View.ViewData.ModelState.TryGetValue(name, out var found) ? found : null;
        var error = entry?.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        var value = entry?.AttemptedValue ?? Shown(For.Model);

        var control = Control(value);
        control.Attributes["id"] = id;
        control.Attributes["name"] = name;
        control.AddCssClass(As switch { "select" => "form-select", "check" => "form-check-input", _ => "form-control" });
        var described = $"{(Hint.Length > 0 ? id + "-hint " : "")}{(error is null ? "" : id + "-error")}".Trim();
        if (described.Length > 0)
            control.Attributes["aria-describedby"] = described;
        if (error is not null)
        {
            control.AddCssClass("is-invalid");
            control.Attributes["aria-invalid"] = "true";
        }

        if (Required)
            control.Attributes["aria-required"] = "true";
        foreach (var extra in output.Attributes.Where(one => one.Name.StartsWith("data-", StringComparison.Ordinal)))
            control.Attributes[extra.Name] = extra.Value?.ToString() ?? "";

        var css = output.Attributes.TryGetAttribute("class", out var given) ? $" {given.Value}" : "";
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", (As == "check" ? "field form-check" : "field") + css);
        var label = new TagBuilder("label");
        label.AddCssClass(As == "check" ? "form-check-label" : "form-label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(texts[Label]);
        if (As == "check")
            output.Content.AppendHtml(control).AppendHtml(label);
        else
            output.Content.AppendHtml(label).AppendHtml(control);
        if (error is not null)
            output.Content.AppendHtml(Small("div", "invalid-feedback", id + "-error", error));
        if (Hint.Length > 0)
            output.Content.AppendHtml(Small("div", "form-text", id + "-hint", texts[Hint]));
    }

    private TagBuilder Control(string value)
    {
        switch (As)
        {
            case "area":
                var area = new TagBuilder("textarea");
                area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
                if (Max > 0)
                    area.Attributes["maxlength"] = Max.ToString(CultureInfo.InvariantCulture);
                area.InnerHtml.AppendHtml("\n").Append(value);
                return area;
            case "select":
                var select = new TagBuilder("select");
                if (Empty is not null)
                    select.InnerHtml.AppendHtml(Option("", texts[Empty], value.Length == 0));
                foreach (var item in Items ?? [])
                    select.InnerHtml.AppendHtml(Option(item.Value, item.Text, string.Equals(item.Value, value, StringComparison.OrdinalIgnoreCase)));
                return select;
            default:
                var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
                input.Attributes["type"] = As switch { "check" => "checkbox", "minutes" => "text", _ => As };
                if (As == "check")
                {
                    input.Attributes["value"] = "true";
                    if (value.StartsWith("true", StringComparison.OrdinalIgnoreCase))
                        input.Attributes["checked"] = "checked";
                    return input;
                }

                if (As != "password")
                    input.Attributes["value"] = value;
                if (Autocomplete is not null)
                    input.Attributes["autocomplete"] = Autocomplete;
                if (Max > 0)
                    input.Attributes["maxlength"] = Max.ToString(CultureInfo.InvariantCulture);
                return input;
        }
    }

    private string Shown(object? model) => model switch
    {
        null => "",
        int minutes when As == "minutes" => minutes == 0 ? "" : Minutes.Format(minutes, CultureInfo.CurrentCulture),
        DateOnly date => date == default ? "" : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => model.ToString() ?? "",
    };

    private static TagBuilder Option(string? value, string text, bool selected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = value;
        if (selected)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(text);
        return option;
    }

    private static TagBuilder Small(string tag, string css, string id, string text)
    {
        var small = new TagBuilder(tag);
        small.AddCssClass(css);
        small.Attributes["id"] = id;
        small.InnerHtml.Append(text);
        return small;
    }
}
