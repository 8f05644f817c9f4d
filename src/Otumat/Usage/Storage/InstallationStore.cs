namespace Otumat.Usage;

/// <summary>Keeps the id of the installation.</summary>
internal sealed class InstallationStore(UsageHome home)
{
    public Guid? Read() => UsageFiles.Read(home.Installation, UsageStorageJson.Default.Installation)?.Id;

    public Guid ReadOrMake()
    {
        if (Read() is { } known)
        {
            return known;
        }

        var made = new Installation(Guid.NewGuid());
        UsageFiles.Write(home.Installation, made, UsageStorageJson.Default.Installation);
        return made.Id;
    }

    public void Forget() => File.Delete(home.Installation);
}
