namespace Otumat.Build.Tests;

/// <summary>The plugin Acme.Plugin, packed into the workshop's feed in a first version. The programs of one class use it.</summary>
public sealed class PackedPlugin(LocalFeed feed) : IAsyncLifetime
{
    public const string Id = "Acme.Plugin";

    internal Workshop Workshop { get; } = new(feed);

    public async ValueTask InitializeAsync()
    {
        // All versions are built at one time, for the sake of what tells versions apart by their times.
        Workshop.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        Workshop.Write($"{Id}/{Id}.csproj", Some.Plugin("""
            <ItemGroup>
              <None Include="acme.so" Pack="true" PackagePath="runtimes/linux-x64/native/" />
              <None Include="acme.so" Pack="true" PackagePath="lib/net10.0/old.so" Condition="'$(PackageVersion)' != '2.0.0'" />
              <None Include="own.targets" Pack="true" PackagePath="buildTransitive/Acme.Plugin.plugin.targets" />
              <None Include="own.props" Pack="true" PackagePath="buildTransitive/Acme.Plugin.plugin.props" />
            </ItemGroup>
            """));
        Workshop.Write($"{Id}/Greeter.cs", Some.Greeter);
        Workshop.Write($"{Id}/acme.so", "native");
        Workshop.Write($"{Id}/own.props", "<Project><PropertyGroup><AcmeProps>read</AcmeProps></PropertyGroup></Project>");
        Workshop.Write($"{Id}/own.targets", """<Project><Target Name="Acme" BeforeTargets="Build"><Message Importance="high" Text="acme props: $(AcmeProps)" /></Target></Project>""");
        (await Workshop.PackAsync(Id)).Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        Workshop.Dispose();
        return ValueTask.CompletedTask;
    }
}
