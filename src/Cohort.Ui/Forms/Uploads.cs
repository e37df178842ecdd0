namespace Cohort.Ui.Forms;

/// <summary>Limits of what a form may carry.</summary>
public static class Uploads
{
    /// <summary>
    /// What is let in at all, in bytes. Far above what any page takes, so that a file that is too large is refused in
    /// words on its page, not by a broken connection.
    /// </summary>
    public const int Largest = 100 * 1024 * 1024;
}
