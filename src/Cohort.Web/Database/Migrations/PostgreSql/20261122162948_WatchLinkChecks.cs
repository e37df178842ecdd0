using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WatchLinkChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watch_LinkCheck",
                columns: table => new
                {
                    AddressHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Looks = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: false),
                    MovedTo = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    LastLookAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextLookAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_LinkCheck", x => x.AddressHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "LookAgainOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkCheck_NextLookAt",
                table: "Watch_LinkCheck",
                column: "NextLookAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_LinkCheck");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem");
        }
    }
}
