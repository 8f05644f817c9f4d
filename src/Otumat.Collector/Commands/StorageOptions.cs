using System.CommandLine;

namespace Otumat.Collector;

/// <summary>Which database a command works on.</summary>
internal sealed class StorageOptions
{
    private readonly Option<string> _data = new("--data")
    {
        Description = "Folder of the embedded database.",
        DefaultValueFactory = _ => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "otumat-collector"),
        Recursive = true,
    };

    private readonly Option<bool> _postgres = new("--postgres")
    {
        Description = $"Use PostgreSQL, with the connection string of the variable {PostgresConnectionText.Variable}.",
        Recursive = true,
    };

    private readonly Option<string?> _postgresFile = new("--postgres-file")
    {
        Description = "Use PostgreSQL, with the connection string of this file (mode 0600).",
        Recursive = true,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_data);
        command.Options.Add(_postgres);
        command.Options.Add(_postgresFile);
    }

    public CollectorSettings Read(ParseResult line)
    {
        var file = line.GetValue(_postgresFile);
        var settings = new CollectorSettings
        {
            Addresses = [],
            DataFolder = Path.GetFullPath(line.GetValue(_data)!),
            Postgres = file is not null || line.GetValue(_postgres) ? PostgresConnectionText.Read(file, Environment.GetEnvironmentVariable) : null,
        };
        if (settings.Postgres is null)
        {
            DataFolder.Create(settings.DataFolder);
        }

        return settings;
    }
}
