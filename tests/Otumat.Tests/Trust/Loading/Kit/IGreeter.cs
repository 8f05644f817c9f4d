namespace Otumat.Tests.Trust.Loading;

/// <summary>What plugins of these tests implement; this assembly is the one that they share with the program.</summary>
public interface IGreeter
{
    string Greet();
}
