namespace Otumat.Collector;

/// <summary>Keeps one row for each installation, however often it signs in.</summary>
internal static class InstallationRecord
{
    private const string Upsert =
        """
        INSERT INTO installation (client_id, id, operating_system, runtime, package_version, user_name, notice_version, survey, created_at, created_day)
        VALUES (@ClientId, @id, @OperatingSystem, @Runtime, @PackageVersion, @UserName, @NoticeVersion, @Survey, @now, @day)
        ON CONFLICT (client_id, id) DO UPDATE SET
            operating_system = excluded.operating_system, runtime = excluded.runtime, package_version = excluded.package_version,
            user_name = excluded.user_name, notice_version = excluded.notice_version, survey = COALESCE(excluded.survey, installation.survey)
        RETURNING key
        """;

    public static long Keep(Sql sql, Decision decision, Installation installation, long now) => sql.Find<long>(Upsert, new
    {
        decision.ClientId,
        id = installation.Id.ToString(),
        installation.OperatingSystem,
        installation.Runtime,
        installation.PackageVersion,
        decision.UserName,
        decision.NoticeVersion,
        decision.Survey,
        now,
        day = UnixTime.DayOf(now),
    });
}
