namespace Quickstart.Snippets;

internal sealed class OrdersBusyException() : Exception("The order service asks for patience.");
