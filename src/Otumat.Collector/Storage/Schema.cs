namespace Otumat.Collector;

/// <summary>The tables, in steps: a database that has had the first n goes on with the next. Steps are never changed, only added.</summary>
internal static class Schema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE installation (
            key $KEY,
            client_id TEXT NOT NULL,
            id TEXT NOT NULL,
            operating_system TEXT NOT NULL,
            runtime TEXT NOT NULL,
            package_version TEXT NOT NULL,
            user_name TEXT,
            notice_version TEXT NOT NULL,
            survey TEXT,
            created_at BIGINT NOT NULL,
            created_day BIGINT NOT NULL,
            UNIQUE (client_id, id)
        );

        CREATE TABLE token_family (
            key $KEY,
            client_id TEXT NOT NULL,
            installation BIGINT NOT NULL REFERENCES installation (key) ON DELETE CASCADE,
            scope TEXT NOT NULL,
            generation BIGINT NOT NULL,
            head $BYTES,
            predecessor $BYTES,
            renewed_at BIGINT NOT NULL,
            revoked_at BIGINT
        );
        CREATE INDEX token_family_by_installation ON token_family (installation);

        CREATE TABLE refresh_token (
            hash $BYTES NOT NULL PRIMARY KEY,
            family BIGINT NOT NULL REFERENCES token_family (key) ON DELETE CASCADE,
            generation BIGINT NOT NULL,
            issued_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL
        );
        CREATE INDEX refresh_token_by_family ON refresh_token (family);

        CREATE TABLE access_token (
            hash $BYTES NOT NULL PRIMARY KEY,
            family BIGINT NOT NULL REFERENCES token_family (key) ON DELETE CASCADE,
            generation BIGINT NOT NULL,
            refresh_hash $BYTES NOT NULL,
            expires_at BIGINT NOT NULL
        );
        CREATE INDEX access_token_by_family ON access_token (family);

        CREATE TABLE authorization_code (
            hash $BYTES NOT NULL PRIMARY KEY,
            client_id TEXT NOT NULL,
            redirect_uri TEXT NOT NULL,
            challenge TEXT NOT NULL,
            scope TEXT NOT NULL,
            user_name TEXT,
            notice_version TEXT NOT NULL,
            survey TEXT,
            expires_at BIGINT NOT NULL,
            used_at BIGINT,
            family BIGINT
        );

        CREATE TABLE device_code (
            hash $BYTES NOT NULL PRIMARY KEY,
            user_code_hash $BYTES NOT NULL UNIQUE,
            client_id TEXT NOT NULL,
            scope TEXT NOT NULL,
            state TEXT NOT NULL,
            tries BIGINT NOT NULL,
            interval_seconds BIGINT NOT NULL,
            polled_at BIGINT,
            user_name TEXT,
            notice_version TEXT,
            survey TEXT,
            expires_at BIGINT NOT NULL,
            family BIGINT
        );

        CREATE TABLE event (
            installation BIGINT NOT NULL,
            id $UUID NOT NULL,
            received_at BIGINT NOT NULL,
            client_id TEXT,
            day BIGINT,
            time BIGINT,
            name TEXT,
            version TEXT,
            properties TEXT,
            PRIMARY KEY (installation, id)
        ) $CLUSTERED;
        CREATE INDEX event_by_day ON event (client_id, day, name, version) WHERE day IS NOT NULL;
        CREATE INDEX event_by_arrival ON event (received_at);

        CREATE TABLE activity (
            installation BIGINT NOT NULL REFERENCES installation (key) ON DELETE CASCADE,
            day BIGINT NOT NULL,
            PRIMARY KEY (installation, day)
        ) $CLUSTERED;
        CREATE INDEX activity_by_day ON activity (day);

        CREATE TABLE administrator (
            one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
            token_hash $BYTES NOT NULL
        );

        CREATE TABLE form_key (
            name TEXT NOT NULL PRIMARY KEY,
            xml TEXT NOT NULL
        );
        """,
    ];

    public static int Latest => Steps.Length;

    /// <summary>The steps after the first <paramref name="done"/>, in the words of one product.</summary>
    public static IEnumerable<(int Number, string Text)> After(int done, SchemaWords words) => Steps
        .Select((text, index) => (index + 1, words.Fill(text)))
        .Skip(done);

    /// <summary>Leaves a database alone whose tables are unknown here.</summary>
    /// <exception cref="ConfigurationException">A newer collector has been here.</exception>
    public static void RefuseNewer(int found)
    {
        if (found > Latest)
        {
            throw new ConfigurationException(
                $"The database has schema {found}, and this collector knows {Latest}. Start the newer version of the collector that made it.");
        }
    }
}
