namespace Cohort.Facilities.Fetching;

/// <summary>What a page says of itself; what it does not say is empty.</summary>
/// <param name="Title">Its title, or the name of a file.</param>
/// <param name="Language">Primary tag of BCP 47, lower case: "fr".</param>
/// <param name="Author">Who wrote it, as the page names them.</param>
/// <param name="PublishedOn">The day it came out.</param>
/// <param name="Picture">Address of the picture that stands for it, absolute, http or https. Never fetched.</param>
/// <param name="Text">Its main text on one line, cut.</param>
/// <param name="Minutes">How long it takes to read; 0: there is hardly a text.</param>
/// <param name="IsFile">It is a file: nothing but its name is known.</param>
internal sealed record PageFacts(
    string Title, string Language = "", string Author = "", DateOnly? PublishedOn = null, string Picture = "", string Text = "", int Minutes = 0, bool IsFile = false)
{
    public const int LongestAuthor = 120;
    public const int LongestPicture = 2000;
    public const int LongestText = 20_000;
}
