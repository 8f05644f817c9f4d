using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Where the connection string comes from: a variable, or a file that only its owner can read. Command lines are public.</summary>
internal static class PostgresConnectionText
{
    public const string Variable = "OTUMAT_POSTGRES";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static Secret Read(string? file, Func<string, string?> variable) =>
        file is not null ? ReadFile(file)
        : variable(Variable) is { Length: > 0 } text ? new Secret(text)
        : throw new ConfigurationException($"There is no connection to PostgreSQL. Put it into the variable {Variable}, or into a file that --postgres-file names.");

    private static Secret ReadFile(string file)
    {
        try
        {
            if ((FileModes.Of(file) & ~OwnerOnly) != UnixFileMode.None)
            {
                throw new ConfigurationException($"The connection file {file} can be read by others. Run: chmod 600 {file}");
            }

            var text = new Secret(File.ReadAllText(file).Trim());
            return text.IsBlank ? throw new ConfigurationException($"The connection file {file} is empty. Write the connection string into it.") : text;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The connection file {file} cannot be read: {cause.Message}", cause);
        }
    }
}
