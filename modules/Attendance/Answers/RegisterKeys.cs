using System.Text;
using Cohort.Attendance.Model.Chain;
using Cohort.Facilities.Signing;

namespace Cohort.Attendance.Answers;

/// <summary>Asks the keys of this site for the check; a key that was withdrawn is not known.</summary>
internal static class RegisterKeys
{
    public static Verifies Verifies(this SigningKeys keys)
    {
        var names = keys.Names.ToHashSet(StringComparer.Ordinal);
        return (key, hash, signature) =>
        {
            var bytes = new byte[64];
            return !names.Contains(key) ? null
                : Convert.TryFromBase64String(signature, bytes, out var count) && count == bytes.Length && keys.Verify(key, Encoding.UTF8.GetBytes(hash), bytes);
        };
    }
}
