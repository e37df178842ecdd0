using Cohort.Ui.Forms;
using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Files;

/// <summary>How much is taken in (Cohort:Files).</summary>
internal sealed class FileLimits(IConfiguration configuration)
{
    public const int Megabyte = 1024 * 1024;

    /// <summary>Files and links beside one thing.</summary>
    public const int MostBesideOneThing = 60;

    /// <summary>Megabytes of one file. What the site lets in at all leaves room for the rest of the form.</summary>
    public int FileMegabytes { get; } = Math.Clamp(configuration.GetValue("Cohort:Files:MostMegabytes", 50), 1, (Uploads.Largest / Megabyte) - 5);

    /// <summary>Megabytes of all the files of one promo; what was taken away counts until it is deleted.</summary>
    public int PromoMegabytes { get; } = configuration.GetValue("Cohort:Files:PromoMegabytes", 2_000);
}
