namespace Otumat.Collector;

/// <summary>The folder of the embedded database, which is nobody else's business.</summary>
internal static class DataFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void Create(string path)
    {
        try
        {
            FileModes.CreateFolder(path, OwnerOnly);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The folder {path} cannot be made: {cause.Message} Name another one with --data.", cause);
        }
    }
}
