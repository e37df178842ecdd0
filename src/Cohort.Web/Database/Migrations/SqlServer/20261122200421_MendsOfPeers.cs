using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MendsOfPeers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AboutId",
                table: "Facilities_InboxItem",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "News",
                table: "Facilities_InboxItem",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "SettledAt",
                table: "Cohorts_ContactRequest",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SettledBy",
                table: "Cohorts_ContactRequest",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledWords",
                table: "Cohorts_ContactRequest",
                type: "nvarchar(600)",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "PeerSessions_LeadNo",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeerSessions_LeadNo", x => new { x.CohortId, x.PersonId, x.AskedBy });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Facilities_InboxItem_AboutId",
                table: "Facilities_InboxItem",
                column: "AboutId");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_LeadNo_AskedBy",
                table: "PeerSessions_LeadNo",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PeerSessions_LeadNo_PersonId",
                table: "PeerSessions_LeadNo",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PeerSessions_LeadNo");

            migrationBuilder.DropIndex(
                name: "IX_Facilities_InboxItem_AboutId",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "AboutId",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "News",
                table: "Facilities_InboxItem");

            migrationBuilder.DropColumn(
                name: "SettledAt",
                table: "Cohorts_ContactRequest");

            migrationBuilder.DropColumn(
                name: "SettledBy",
                table: "Cohorts_ContactRequest");

            migrationBuilder.DropColumn(
                name: "SettledWords",
                table: "Cohorts_ContactRequest");
        }
    }
}
