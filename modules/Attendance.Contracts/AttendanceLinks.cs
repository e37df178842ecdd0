namespace Cohort.Attendance.Contracts;

/// <summary>Addresses inside this module that others may link to.</summary>
public static class AttendanceLinks
{
    /// <summary>The half-days of a promo with their sheets: for who steers; for a trainee their own presence.</summary>
    public static string Attendance(Guid cohort) => $"/promos/{cohort}/attendance";

    /// <summary>The sheet of one half-day.</summary>
    public static string Sheet(Guid cohort, DateOnly date, bool afternoon) => $"/promos/{cohort}/attendance/{date:yyyy-MM-dd}/{(afternoon ? "afternoon" : "morning")}";

    /// <summary>What a trainee was there, and what is missing.</summary>
    public static string Presence(Guid cohort, Guid person) => $"/promos/{cohort}/attendance/people/{person}";

    /// <summary>The certificates of a promo.</summary>
    public static string Certificates(Guid cohort) => $"/promos/{cohort}/certificates";

    /// <summary>Where anybody checks a printed sheet: its number, and the first twelve signs of its hash.</summary>
    public static string Check(int number, string hash) => $"/check/{number}/{(hash.Length > 12 ? hash[..12] : hash)}";
}
