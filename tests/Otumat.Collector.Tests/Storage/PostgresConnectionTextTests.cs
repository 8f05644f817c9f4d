using System.Runtime.Versioning;

namespace Otumat.Collector.Tests.Storage;

[UnsupportedOSPlatform("windows")]
public sealed class PostgresConnectionTextTests
{
    private const string Text = "Host=db;Password=hunter2";

    [Fact]
    public void Connection_OfTheVariable_IsASecret()
    {
        var connection = PostgresConnectionText.Read(file: null, name => name == "OTUMAT_POSTGRES" ? Text : null);

        Assert.Equal(Text, connection.Reveal());
        Assert.DoesNotContain("hunter2", connection.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Connection_OfAFileOfItsOwner_IsRead()
    {
        using var file = new SecretFile(Text + "\n", UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(Text, PostgresConnectionText.Read(file.Path, _ => "Host=other").Reveal());
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Connection_OfAFileThatOthersReach_IsRefused(UnixFileMode mode)
    {
        using var file = new SecretFile(Text, UnixFileMode.UserRead | UnixFileMode.UserWrite | mode);

        var fault = Assert.Throws<ConfigurationException>(() => PostgresConnectionText.Read(file.Path, _ => null));

        Assert.Contains("chmod 600", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Connection_OfNowhere_IsRefusedWithTheRemedy()
    {
        Assert.Contains("OTUMAT_POSTGRES", Assert.Throws<ConfigurationException>(() => PostgresConnectionText.Read(file: null, _ => null)).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", Assert.Throws<ConfigurationException>(() => PostgresConnectionText.Read("nowhere", _ => null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Connection_ThatCannotBeUnderstood_IsNotRepeated()
    {
        var fault = Assert.Throws<ConfigurationException>(() => new PostgresDatabase(new("Hoost=db;Password=hunter2;Nonsense")));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    private sealed class SecretFile : IDisposable
    {
        public SecretFile(string text, UnixFileMode mode)
        {
            File.WriteAllText(Path, text);
            File.SetUnixFileMode(Path, mode);
        }

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());

        public void Dispose() => File.Delete(Path);
    }
}
