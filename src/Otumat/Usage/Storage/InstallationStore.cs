namespace Otumat.Usage;

/// <summary>Keeps the id of the installation.</summary>
internal sealed class InstallationStore(UsageHome home)
{
    public Guid? Read() => UsageFiles.Read(home.Installation, UsageStorageJson.Default.Installation)?.Id;

    public void Keep(Guid id) => UsageFiles.Write(home.Installation, new Installation(id), UsageStorageJson.Default.Installation);

    public void Forget() => File.Delete(home.Installation);
}
