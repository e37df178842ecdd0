namespace Cohort.Facilities.Mail;

/// <summary>
/// Without a server: each message is a file of the data folder, under its id, readable by its owner only. Whole or not there:
/// it is written beside and then renamed.
/// </summary>
internal sealed class FolderCarrier(MailFolder mail) : IMailCarrier
{
    private string? folder;

    public async Task<Carried> Carry(Guid id, string from, string to, byte[] message, CancellationToken stop)
    {
        try
        {
            folder ??= mail.Open();
            var beside = Path.Combine(folder, $".{Guid.NewGuid():N}");
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using (var file = new FileStream(beside, options))
                await file.WriteAsync(message, stop);
            File.Move(beside, mail.FileOf(id), overwrite: true);
            return Carried.Well;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Carried(CarriedHow.Down, "The mail folder cannot be written.");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
