namespace Otumat.Build.Tests;

/// <summary>Sources of small projects.</summary>
internal static class Some
{
    /// <summary>A plugin that is signed with the workshop's key.</summary>
    /// <param name="items">Further properties and items, as XML.</param>
    /// <param name="frameworks">Its frameworks, with <c>;</c> between them.</param>
    /// <param name="signs">False leaves the key out.</param>
    public static string Plugin(string items = "", string frameworks = "net10.0", bool signs = true) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <{Frameworks(frameworks)}>{frameworks}</{Frameworks(frameworks)}>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            {(signs ? "<OtumatPrivateKeyPath>../key.pem</OtumatPrivateKeyPath>" : "")}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Otumat.Build" Version="{LocalFeed.Version}" PrivateAssets="all" />
          </ItemGroup>
          {items}
        </Project>
        """;

    /// <summary>A library.</summary>
    public static string Library() => """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>A program.</summary>
    /// <param name="items">Its references, as XML.</param>
    public static string Program(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    public const string Greeter = """
        namespace Acme;

        /// <summary>Greets.</summary>
        public static class Greeter
        {
            /// <summary>The greeting.</summary>
            public static string Text => "one";
        }
        """;

    private static string Frameworks(string frameworks) => frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";
}
